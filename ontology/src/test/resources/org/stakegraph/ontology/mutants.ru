# One seeded error a paragraph, applied to a fresh copy of good.ttl. The heading says what must come of
# it: the severity and the shape that catches it, or "Conforms" for a near miss that nothing may report,
# or "Only Warning" for a loss that must be reported so and no worse.

## Violation Agent | an agent without a name
DELETE WHERE { d:alder rdfs:label ?name }

## Violation Agent | a name key with capitals
DELETE WHERE { d:alder stk:nameKey ?key } ; INSERT DATA { d:alder stk:nameKey "Alder creek" }

## Violation Agent | a name key with two blanks
DELETE WHERE { d:alder stk:nameKey ?key } ; INSERT DATA { d:alder stk:nameKey "alder  creek" }

## Conforms | a name key in another script
DELETE WHERE { d:alder stk:nameKey ?key } ; INSERT DATA { d:alder stk:nameKey "株式会社 42" }

## Conforms | a second alias
INSERT DATA { d:alder stk:alias "the Fund" }

## Violation Filing | a date that is no date
DELETE WHERE { d:f1 dcterms:issued ?day } ; INSERT DATA { d:f1 dcterms:issued "May 3, 2021" }

## Only Warning Filing | an input without a header, so without a filing date
DELETE WHERE { d:f1 dcterms:issued ?day }

## Violation Filing | a digest that is cut short
DELETE WHERE { d:f1 schema:sha256 ?digest } ; INSERT DATA { d:f1 schema:sha256 "abc" }

## Violation Registration | a registration without its file number
DELETE WHERE { d:reg dcterms:identifier ?number }

## Violation Security | a kind of security that is not on the list
DELETE WHERE { d:common dcterms:type ?kind } ; INSERT DATA { d:common dcterms:type stkc:form-3 }

## Info Address | an address without any part
DELETE WHERE { d:quarry-address locn:thoroughfare ?street } ; DELETE WHERE { d:quarry-address locn:postName ?town }

## Conforms | an address whose street was left out on request
DELETE WHERE { d:quarry-address locn:thoroughfare ?street }

## Violation Table | a share base of zero
DELETE WHERE { d:t1 stk:sharesOutstanding ?base } ; INSERT DATA { d:t1 stk:sharesOutstanding 0 }

## Warning Table | a table that speaks for no date
DELETE WHERE { d:t1 stk:asOf ?day }

## Violation Footnote | a note without its number
DELETE WHERE { d:note-1 stk:marker ?marker }

## Violation Position | a negative count
DELETE WHERE { d:cinder-row stk:sharesOffered ?n } ; INSERT DATA { d:cinder-row stk:sharesOffered -22000 }

## Violation Position | a count with decimals
DELETE WHERE { d:cinder-row stk:sharesOffered ?n } ; INSERT DATA { d:cinder-row stk:sharesOffered 22000.5 }

## Violation Position | a negative principal
INSERT DATA { d:cinder-row stk:principal -500.0 }

## Violation Position | a principal that is no decimal
INSERT DATA { d:cinder-row stk:principalAfter "3 million" }

## Violation Position | two owned counts in one row
INSERT DATA { d:cinder-row stk:shares 22001 }

## Violation Position | a percentage above one hundred
DELETE WHERE { d:jane-row stk:percentBefore ?p } ; INSERT DATA { d:jane-row stk:percentBefore 540.0 }

## Violation Position | a percentage of principal above one hundred
INSERT DATA { d:cinder-row stk:principalPercentAfter 105.0 }

## Violation Position | a row of two holders
INSERT DATA { d:tern stk:hasPosition d:cinder-row ; stk:hasInfluenceOver d:cinder-row }

## Violation Position | a row of no holder
DELETE DATA { d:cinder stk:hasPosition d:cinder-row }

## Warning Position | a row without the words that it was read from
DELETE WHERE { d:cinder-row stk:evidence ?span }

## Violation UnaccountedCount | an owned count lost in silence
DELETE WHERE { d:trust-row stk:shares ?n } ; DELETE WHERE { d:check-shares ?p ?o }

## Only Warning Position | a reading says that a lost owned count is illegible
DELETE WHERE { d:trust-row stk:shares ?n } ; DELETE WHERE { d:check-shares ?p ?o } ; DELETE WHERE { d:t1 stk:shares ?n } ; INSERT DATA { d:reading-9 a stk:FigureReading ; stk:ofStake d:trust-row ; stk:ofFigure stk:shares ; stk:cellState stkc:cell-illegible ; stk:statedIn d:f1 }

## Only Warning Position | a finding accounts for a lost owned count
DELETE WHERE { d:trust-row stk:shares ?n } ; DELETE WHERE { d:check-shares ?p ?o } ; DELETE WHERE { d:t1 stk:shares ?n } ; INSERT DATA { d:finding-9 a stk:Finding ; stk:findingCode "figure-lost" ; rdfs:comment "The owned count is lost." ; stk:severity stkc:severity-warning ; stk:statedIn d:f1 }

## Only Warning Position | a table that has no owned column
DELETE WHERE { d:stonefield-row-3 stk:shares ?n }

## Violation PercentOrBound | a percentage and a bound in one cell
INSERT DATA { d:jane-row stk:percentBeforeBelow 6.0 }

## Violation PercentOrBound | a percentage of principal and a bound in one cell
INSERT DATA { d:jane-row stk:principalPercentBefore 0.4 ; stk:principalPercentBeforeBelow 1.0 }

## Conforms | a percentage of shares and a bound for that of principal
INSERT DATA { d:jane-row stk:principalPercentBeforeBelow 1.0 }

## Conforms | a percentage before and a bound after
INSERT DATA { d:stonefield-row stk:percentAfterBelow 1.0 }

## Violation Component | a component of two holders
INSERT DATA { d:tern stk:holds d:lot-dana ; stk:hasInfluenceOver d:lot-dana }

## Violation Component | a component of no row
DELETE DATA { d:part-cinder stk:partOf d:dana-row }

## Violation Lot | a row that is a lot and that nobody holds
DELETE DATA { d:cinder stk:holds d:cinder-row }

## Warning Derivative | a derivative component without its security
DELETE WHERE { d:lot-alder-warrant stk:throughSecurity ?security }

## Violation Relationship | a relation that is not in the vocabulary
DELETE WHERE { d:r-gp stk:relation ?p } ; INSERT DATA { d:r-gp stk:relation stk:hasInfluenceOver }

## Violation Relationship | a relationship from nobody
DELETE WHERE { d:r-no-vote stk:fromAgent ?agent }

## Violation Relationship | a relationship without a basis
DELETE WHERE { d:r-gp stk:basis ?basis }

## Violation Relationship | a modality that is not on the list
DELETE WHERE { d:r-gp stk:modality ?m } ; INSERT DATA { d:r-gp stk:modality stkc:power-sole }

## Warning Relationship | a relationship without its words
DELETE WHERE { d:r-gp stk:evidence ?span }

## Conforms | a relationship that leaves its modality to be read as asserted
DELETE WHERE { d:r-gp stk:modality ?m }

## Violation Disclaimer | a disclaimer that affirms ownership
DELETE WHERE { d:x-jane stk:relation ?p } ; INSERT DATA { d:x-jane stk:relation stk:isDeemedBeneficialOwnerOf }

## Violation Provenance | a basis from another list
DELETE WHERE { d:cap stk:basis ?basis } ; INSERT DATA { d:cap stk:basis stkc:part-footnote }

## Violation Evidence | evidence without offsets
DELETE WHERE { d:r-gp stk:evidence ?span } ; INSERT DATA { d:r-gp stk:evidence d:f1 }

## Violation Cap | a cap whose decimal point was lost
DELETE WHERE { d:cap stk:capPercent ?p } ; INSERT DATA { d:cap stk:capPercent 499.0 }

## Info Cap | a cap of an unusual percentage
DELETE WHERE { d:cap stk:capPercent ?p } ; INSERT DATA { d:cap stk:capPercent 4.89 }

## Violation Cap | a cap that bars nothing
DELETE WHERE { d:cap stk:restrictsAction ?act }

## Violation LockUp | a step that sets free a fraction above one hundred percent
DELETE WHERE { d:lock-up-1 stk:releasePercent ?p } ; INSERT DATA { d:lock-up-1 stk:releasePercent 125.0 }

## Violation LockUp | a lock-up without an end
DELETE WHERE { d:lock-up-1 stk:releaseDate ?day }

## Violation FigureReading | a reading that says neither how nor in what state
DELETE WHERE { d:reading-4 stk:cellState ?state }

## Violation FigureReading | a reading of something that is no figure
DELETE WHERE { d:reading-4 stk:ofFigure ?p } ; INSERT DATA { d:reading-4 stk:ofFigure stk:nameKey }

## Violation FigureEquation | a derived figure without its equation
DELETE WHERE { d:reading-2 stk:equation ?e }

## Violation FigureEquation | a repaired figure without its equation
DELETE WHERE { d:reading-3 stk:equation ?e }

## Violation TotalCheck | a check without the stated total
DELETE WHERE { d:check-after stk:statedTotal ?n }

## Warning TotalUnexplained | a difference that no row explains
DELETE WHERE { d:check-shares stk:explainedBy ?row }

## Violation TotalDifference | a difference with the wrong sign
DELETE WHERE { d:check-shares stk:difference ?n } ; INSERT DATA { d:check-shares stk:difference -374793 }

## Warning TotalOfRows | a row dropped after the check
DELETE WHERE { d:cinder-row stk:sharesOffered ?n }

## Warning TotalUnchecked | a stated total that nobody checked
DELETE WHERE { d:check-after ?p ?o }

## Violation Finding | a finding without a message
DELETE WHERE { d:finding-1 rdfs:comment ?message }

## Violation Finding | a finding code in capitals
DELETE WHERE { d:finding-1 stk:findingCode ?c } ; INSERT DATA { d:finding-1 stk:findingCode "MARKER_RECOVERED" }

## Violation Run | a run of nothing
DELETE WHERE { d:run-1 prov:used ?filing } ; INSERT DATA { d:run-1 a stk:ExtractionRun }

## Violation Link | a link of one agent
DELETE DATA { d:link-2 stk:linksAgent d:quarry }

## Violation NoInventedConfidence | a confidence on an extracted fact
INSERT DATA { d:r-gp stk:confidence 0.9 }

## Violation PowerIsOverStakes | voting power over a party
INSERT DATA { d:quarry stk:hasVotingPowerOver d:stonefield . d:r-quarry-votes stk:toTarget d:stonefield }

## Violation OfficeIsOverAgents | a trustee of shares
INSERT DATA { d:ruth stk:isTrusteeOf d:trust-row ; stk:hasInfluenceOver d:trust-row . d:r-trustee stk:toTarget d:trust-row }

## Violation ComponentSum | components that do not add up to their row
DELETE WHERE { d:lot-dana stk:shares ?n } ; INSERT DATA { d:lot-dana stk:shares 5001 }

## Warning RowArithmetic | owned minus offered is not what is left
DELETE WHERE { d:cinder-row stk:sharesAfter ?n } ; INSERT DATA { d:cinder-row stk:sharesAfter 10 } ; DELETE WHERE { d:check-after ?p ?o } ; DELETE WHERE { d:t1 stk:sharesAfter ?n }

## Only Warning RowArithmetic | an offer above what is owned, once the cap is gone
DELETE WHERE { d:cap ?p ?o }

## Only Warning RowArithmetic | a cap that binds another row excuses nothing
DELETE DATA { d:cap stk:appliesTo d:stonefield, d:stonefield-row } ; INSERT DATA { d:cap stk:appliesTo d:trust-row }

## Warning RowArithmetic | a blank cell where shares should be left
DELETE WHERE { d:jane-row stk:sharesAfter ?n } ; INSERT DATA { d:reading-9 a stk:FigureReading ; stk:ofStake d:jane-row ; stk:ofFigure stk:sharesAfter ; stk:cellState stkc:cell-blank ; stk:statedIn d:f1 }

## Conforms | a table without a column for what is left
DELETE WHERE { d:stonefield-row-3 stk:sharesAfter ?n } ; DELETE WHERE { d:stonefield-row-3 stk:sharesOffered ?n } ; INSERT DATA { d:stonefield-row-3 stk:sharesOffered 10 }

## Conforms | shares under sole and under shared power
INSERT DATA { d:trust-row stk:sharesSoleVoting 0 ; stk:sharesSharedVoting 1 ; stk:sharesSoleDispositive 1 ; stk:sharesSharedDispositive 0 }

## Only Warning PowersWithinRow | more shares under power than the row counts
INSERT DATA { d:trust-row stk:sharesSoleVoting 1 ; stk:sharesSharedVoting 999999999 }

## Violation Position | a count under a power that is no whole number
INSERT DATA { d:trust-row stk:sharesSoleVoting "many" }

## Violation LotIsLeaf | a row with components that is called a lot
INSERT DATA { d:alder-row a stk:Lot . d:alder stk:holds d:alder-row }

## Violation LotsTileRows | a row without components that is no lot
DELETE DATA { d:trust-row a stk:Lot }

## Violation EdgeForRelationship | a relationship without its edge
DELETE DATA { d:alder-gp stk:isGeneralPartnerOf d:alder }

## Violation EdgeForRelationship | a weak relationship without its edge
DELETE DATA { d:harbor stk:isNomineeFor d:cinder }

## Violation EdgeForRelationship | a power that ends at a holder in place of its row
DELETE WHERE { d:r-jane-votes stk:toTarget ?stake } ; INSERT DATA { d:r-jane-votes stk:toTarget d:cinder }

## Only Warning PowerOverUncountedShares | a power over shares that no row or component counts
INSERT DATA { d:r-uncounted a stk:Relationship ; stk:fromAgent d:jane ; stk:relation stk:hasVotingPowerOver ; stk:toTarget d:counsel ; stk:modality stkc:modality-asserted ; stk:statedIn d:f1 ; stk:basis stkc:basis-stated ; stk:documentPart stkc:part-footnote ; stk:rule "sample-rule" ; stk:evidence <f1/text#char=10,20> }

## Conforms | an office at a party without shares
INSERT DATA { d:jane stk:hasOfficeIn d:counsel ; stk:connectedTo d:counsel . d:r-counsel a stk:Relationship ; stk:fromAgent d:jane ; stk:relation stk:hasOfficeIn ; stk:toTarget d:counsel ; stk:modality stkc:modality-asserted ; stk:statedIn d:f1 ; stk:basis stkc:basis-stated ; stk:documentPart stkc:part-footnote ; stk:rule "sample-rule" ; stk:evidence <f1/text#char=10,20> }

## Conforms | a denied power has a relationship and no edge
DELETE WHERE { d:r-no-vote stk:powerSharing ?s }

## Violation RelationshipForEdge | a power that no words state
INSERT DATA { d:tern stk:hasDispositivePowerOver d:cinder-row ; stk:hasInfluenceOver d:cinder-row }

## Violation RelationshipForEdge | a weak edge that no words state
INSERT DATA { d:counsel stk:isCreditorOf d:birch ; stk:connectedTo d:birch }

## Violation RelationshipForEdge | a denied power with an edge all the same
INSERT DATA { d:tern stk:hasVotingPowerOver d:cinder-row ; stk:hasInfluenceOver d:cinder-row }

## Conforms | a symmetric edge written the other way round too
INSERT DATA { d:ruth stk:isRelativeOf d:samuel ; stk:connectedTo d:samuel }

## Violation SuperEdge | a strong edge without influence
DELETE DATA { d:alder-gp stk:hasInfluenceOver d:alder }

## Violation SuperEdge | a weak edge without connection
DELETE DATA { d:harbor stk:connectedTo d:cinder }

## Violation InfluenceHasGround | influence out of nothing
INSERT DATA { d:meadow stk:hasInfluenceOver d:jane }

## Violation ConnectionHasGround | a connection out of nothing
INSERT DATA { d:meadow stk:connectedTo d:birch }

## Violation PostIsNotPower | a c/o line turned into influence
INSERT DATA { d:meadow stk:hasInfluenceOver d:alder }

## Violation PostIsNotPower | an attention line turned into influence
INSERT DATA { d:jane stk:hasInfluenceOver d:alder }

## Violation PostIsNotPower | a copies-to line turned into influence
INSERT DATA { d:counsel stk:hasInfluenceOver d:stonefield }

## Violation PostIsNotPower | a c/o line and a denied agency turned into influence
INSERT DATA { d:meadow stk:hasInfluenceOver d:alder . d:r-denied a stk:Relationship ; stk:fromAgent d:meadow ; stk:relation stk:isAgentOf ; stk:toTarget d:alder ; stk:modality stkc:modality-denied ; stk:statedIn d:f1 ; stk:basis stkc:basis-stated }

## Warning NoCycle | the fund controls its own manager
INSERT DATA { d:alder stk:isParentOf d:jane ; stk:hasInfluenceOver d:jane }

## Warning LockUpDate | a lock-up that ended before the filing
DELETE WHERE { d:lock-up-1 stk:releaseDate ?day } ; INSERT DATA { d:lock-up-1 stk:releaseDate "2020-11-01"^^xsd:date }

## Violation SpanOrder | a span that ends before it starts
DELETE WHERE { d:r-gp stk:evidence ?span } ; INSERT DATA { d:r-gp stk:evidence <https://example.org/data/f1/text#char=90,10> }

## Violation SpanOrder | an empty span
DELETE WHERE { d:r-gp stk:evidence ?span } ; INSERT DATA { d:r-gp stk:evidence <https://example.org/data/f1/text#char=90,90> }

## Conforms | a span whose end is longer by a digit
DELETE WHERE { d:r-gp stk:evidence ?span } ; INSERT DATA { d:r-gp stk:evidence <https://example.org/data/f1/text#char=90,100> }

## Info SameRowTwice | one party in two rows of a table
DELETE DATA { d:trust stk:hasPosition d:trust-row } ; INSERT DATA { d:examples stk:hasPosition d:trust-row ; stk:hasInfluenceOver d:trust-row }

## Violation AcceptedLink | a candidate link whose agents are joined
INSERT DATA { d:quarry stk:sameAgentAs d:quarry-at-fern }

## Violation AcceptedLink | an accepted link joined one way only
DELETE DATA { d:stonefield stk:sameAgentAs d:stonefield-at-fern }

## Violation JoinedAgents | agents joined without a link
INSERT DATA { d:harbor stk:sameAgentAs d:pier }
