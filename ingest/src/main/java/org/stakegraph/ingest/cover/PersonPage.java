package org.stakegraph.ingest.cover;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stakegraph.ingest.statement.PartyMention;
import org.stakegraph.ingest.text.AlignedText;
import org.stakegraph.ingest.text.TextRange;
import org.stakegraph.model.FigureRole;

/**
 * What stands in the rows of one reporting person.
 *
 * @param name the person; empty if the page names none
 * @param aggregate the amount beneficially owned
 * @param percent the percentage of the class
 * @param powers the shares by power, as the rows print them
 * @param range the page
 */
record PersonPage(
    Optional<PartyMention> name,
    List<AlignedText> aggregate,
    List<AlignedText> percent,
    Map<FigureRole, List<AlignedText>> powers,
    TextRange range) {}
