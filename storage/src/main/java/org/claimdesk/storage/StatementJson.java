package org.claimdesk.storage;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.claimdesk.core.claim.ClaimKind;
import org.claimdesk.core.claim.DateMention;
import org.claimdesk.core.claim.Kinds;
import org.claimdesk.core.claim.Quantity;
import org.claimdesk.core.claim.Quantity.Direction;
import org.claimdesk.core.claim.Quantity.Hedge;
import org.claimdesk.core.claim.Statement;

/** What is claimed, as the journal keeps it; numbers are texts, for JSON's numbers would lose digits. */
final class StatementJson {
    private StatementJson() {}

    static void write(Statement statement, Canonical json) {
        json.text("claimant", statement.claimant())
                .objects("dates", statement.dates(), StatementJson::write)
                .texts("kinds", statement.kinds())
                .text("madeOn", statement.madeOn())
                .objects("quantities", statement.quantities(), StatementJson::write)
                .text("text", statement.text());
    }

    static Statement read(Fields json) {
        return new Statement(
                json.text("text"),
                json.textOrNull("claimant"),
                json.parsedOrNull("madeOn", LocalDate::parse),
                Kinds.copyOf(json.texts("kinds").stream().map(ClaimKind::parse).toList()),
                json.objects("quantities", StatementJson::readQuantity),
                json.objects("dates", StatementJson::readDate));
    }

    static void write(Quantity quantity, Canonical json) {
        json.flag("arrived", quantity.arrived())
                .text("baseline", quantity.baseline())
                .text("direction", quantity.direction())
                .text("from", quantity.from())
                .text("hedge", quantity.hedge())
                .text("period", quantity.period())
                .object("place", quantity.place(), AnchorJson::write)
                .text("precision", quantity.precision())
                .text("text", quantity.text())
                .text("unit", quantity.unit())
                .text("upTo", quantity.upTo())
                .text("value", quantity.value());
    }

    static Quantity readQuantity(Fields json) {
        return new Quantity(
                json.parsed("value", BigDecimal::new),
                json.parsedOrNull("upTo", BigDecimal::new),
                json.parsedOrNull("from", BigDecimal::new),
                json.text("unit"),
                json.parsed("direction", word -> EnumWords.parse(Direction.class, word)),
                json.flag("arrived"),
                json.parsed("hedge", word -> EnumWords.parse(Hedge.class, word)),
                json.parsed("precision", BigDecimal::new),
                json.textOrNull("baseline"),
                json.textOrNull("period"),
                json.text("text"),
                json.object("place", AnchorJson::readPlace));
    }

    private static void write(DateMention date, Canonical json) {
        json.text("end", date.end())
                .object("place", date.place(), AnchorJson::write)
                .flag("relative", date.relative())
                .text("start", date.start())
                .text("text", date.text());
    }

    private static DateMention readDate(Fields json) {
        return new DateMention(
                json.parsedOrNull("start", LocalDate::parse),
                json.parsedOrNull("end", LocalDate::parse),
                json.flag("relative"),
                json.text("text"),
                json.object("place", AnchorJson::readPlace));
    }
}
