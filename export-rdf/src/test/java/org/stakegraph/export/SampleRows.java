package org.stakegraph.export;

import static org.stakegraph.export.SampleReports.CAP_NOTE;
import static org.stakegraph.export.SampleReports.COMMON;
import static org.stakegraph.export.SampleReports.CONTROL_NOTE;
import static org.stakegraph.export.SampleReports.COUPLE;
import static org.stakegraph.export.SampleReports.FUND;
import static org.stakegraph.export.SampleReports.HERON;
import static org.stakegraph.export.SampleReports.JANE;
import static org.stakegraph.export.SampleReports.PARTS_NOTE;
import static org.stakegraph.export.SampleReports.TABLE;
import static org.stakegraph.export.SampleReports.TERN;
import static org.stakegraph.export.SampleReports.TERN_OFFSHORE;
import static org.stakegraph.export.SampleReports.TRUST;
import static org.stakegraph.export.SampleReports.span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.stakegraph.model.Address;
import org.stakegraph.model.DocumentPart;
import org.stakegraph.model.Evidence;
import org.stakegraph.model.Figure;
import org.stakegraph.model.FigureRole;
import org.stakegraph.model.Figures;
import org.stakegraph.model.HolderTable;
import org.stakegraph.model.PartyId;
import org.stakegraph.model.Position;
import org.stakegraph.model.PositionId;
import org.stakegraph.model.TotalCheck;

/** The table of the sample filing and its rows, with cells in every state. */
final class SampleRows {
  private SampleRows() {}

  static HolderTable table() {
    return new HolderTable(
        TABLE,
        1,
        COMMON,
        Optional.of(LocalDate.of(2025, 2, 28)),
        OptionalLong.of(50_000_000),
        figures(
            Map.of(
                FigureRole.SHARES_OFFERED, shares(4_000_000),
                FigureRole.PERCENT_AFTER, derivedPercent())),
        List.of(
            new TotalCheck(
                FigureRole.SHARES_OFFERED,
                4_000_000,
                3_879_635,
                List.of(new PositionId(5)),
                Optional.of("the total counts a row whose count is illegible"),
                span(860, 869))),
        List.of(CAP_NOTE),
        span(200, 880));
  }

  static List<Position> all() {
    return List.of(
        row(
            0,
            FUND,
            Map.of(
                FigureRole.SHARES_BEFORE, shares(1_000_000),
                FigureRole.PERCENT_BEFORE, percent("2.0"),
                FigureRole.SHARES_OFFERED, shares(400_000),
                FigureRole.SHARES_AFTER, shares(600_000),
                FigureRole.PERCENT_AFTER, percent("1.20")),
            address(340, "12 Quay Street", "Eastport", "ME", "04631")),
        row(
            1,
            JANE,
            Map.of(
                FigureRole.SHARES_BEFORE, shares(1_250_000),
                FigureRole.SHARES_OFFERED, new Figure.Nil(printed(330, 331)),
                FigureRole.SHARES_AFTER, shares(1_250_000)),
            address(390, "3 Lantern Lane", "Eastport", "ME", "04631")),
        row(
            2,
            TERN,
            Map.of(
                FigureRole.SHARES_BEFORE,
                new Figure.Shares(
                    300_000,
                    Evidence.derived(
                        span(400, 420), DocumentPart.ROW, "row-residual", "300,000 + 0 = 300,000")),
                FigureRole.SHARES_OFFERED,
                shares(300_000),
                FigureRole.SHARES_AFTER,
                new Figure.Nil(printed(415, 416)),
                FigureRole.PERCENT_BEFORE,
                new Figure.PercentBelow(BigDecimal.ONE, printed(417, 418)),
                FigureRole.PRINCIPAL_BEFORE,
                new Figure.Principal(3_000_000, printed(419, 422)),
                FigureRole.PRINCIPAL_OFFERED,
                new Figure.Principal(2_500_000, printed(423, 426)),
                FigureRole.PRINCIPAL_PERCENT_BEFORE,
                percent("1.50"),
                FigureRole.PRINCIPAL_PERCENT_AFTER,
                new Figure.PercentBelow(BigDecimal.ONE, printed(427, 428))),
            address(440, "12 Quay Street", "Eastport", "ME", "04631")),
        row(
            3,
            TERN_OFFSHORE,
            Map.of(
                FigureRole.SHARES_BEFORE,
                new Figure.Shares(
                    169_635,
                    Evidence.repaired(
                        span(430, 437),
                        DocumentPart.ROW,
                        "digit-swap",
                        "109,635",
                        "169,635 - 169,635 = 0")),
                FigureRole.SHARES_OFFERED,
                shares(169_635),
                FigureRole.SHARES_AFTER,
                new Figure.Blank(),
                FigureRole.PERCENT_AFTER,
                new Figure.NotApplicable(printed(440, 443))),
            address(499, "12 Quay Street", "Eastport", "ME", "04631")),
        row(
            4,
            HERON,
            Map.of(
                FigureRole.SHARES_BEFORE, shares(2_000_000),
                FigureRole.SHARES_OFFERED, shares(3_000_000),
                FigureRole.SHARES_AFTER, new Figure.Nil(printed(470, 471))),
            Optional.empty()),
        row(
            5,
            COUPLE,
            Map.of(
                FigureRole.SHARES_BEFORE,
                shares(15_000),
                FigureRole.SHARES_OFFERED,
                new Figure.Illegible("5,0?0", span(545, 550))),
            address(1080, "9 Orchard Road", "Millbrook", "NH", "03000")),
        row(
            6,
            TRUST,
            Map.of(
                FigureRole.SHARES_BEFORE,
                shares(10_000),
                FigureRole.SHARES_OFFERED,
                shares(10_000),
                FigureRole.SHARES_AFTER,
                new Figure.Nil(printed(595, 596)),
                FigureRole.PERCENT_AFTER,
                new Figure.NoColumn()),
            Optional.empty()));
  }

  private static Position row(
      int number, PartyId holder, Map<FigureRole, Figure> cells, Optional<Address> address) {
    int start = 300 + 50 * number;
    return new Position(
        new PositionId(number),
        TABLE,
        number + 1,
        holder,
        COMMON,
        figures(cells),
        address,
        number == 1 ? List.of(PARTS_NOTE) : number == 4 ? List.of(CONTROL_NOTE) : List.of(),
        span(start, start + 48));
  }

  private static Figures figures(Map<FigureRole, Figure> cells) {
    return new Figures(cells.isEmpty() ? Map.of() : new EnumMap<>(cells));
  }

  private static Figure shares(long count) {
    return new Figure.Shares(count, printed(310, 319));
  }

  private static Figure percent(String percent) {
    return new Figure.Percent(new BigDecimal(percent), printed(320, 324));
  }

  private static Figure derivedPercent() {
    return new Figure.Percent(
        BigDecimal.ONE, Evidence.derived(span(860, 869), DocumentPart.ROW, "sum", "0.5 + 0.5 = 1"));
  }

  private static Optional<Address> address(
      int start, String street, String city, String region, String postcode) {
    return Optional.of(
        new Address(
            List.of(street, city + ", " + region + " " + postcode),
            Optional.of(street),
            Optional.of(city),
            Optional.of(region),
            Optional.of(postcode),
            span(start, start + 8)));
  }

  private static Evidence printed(int start, int end) {
    return Evidence.stated(span(start, end), DocumentPart.ROW, "cell");
  }
}
