package dev.attache.hospitality.invitation;

import dev.attache.hospitality.guest.Guest;
import dev.attache.platform.i18n.LocalizedText;
import dev.attache.platform.spreadsheet.Column;
import dev.attache.platform.spreadsheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The guest list of a dinner as a table for a spreadsheet: a row per invitation, in protocol order. */
class InvitationTable {
    private static final List<Column<InvitationView>> OF_THE_INVITATION = List.of(
            new Column<>("status", InvitationView::status),
            new Column<>("delivery", InvitationView::delivery),
            new Column<>("max party size", InvitationView::maxPartySize),
            new Column<>("party size", InvitationView::partySize),
            new Column<>(
                    "companions",
                    i -> i.companions().stream().map(PartyMember::name).collect(Collectors.joining("; "))),
            new Column<>("diet", i -> String.join("; ", i.diet())),
            new Column<>("diets of companions", i -> i.companions().stream()
                    .filter(c -> !c.diet().isEmpty())
                    .map(c -> c.name() + ": " + String.join(", ", c.diet()))
                    .collect(Collectors.joining("; "))),
            new Column<>("diet note", InvitationView::dietNote),
            new Column<>("waiting list", InvitationView::waitlistPosition),
            new Column<>("sent", i -> i.sentAt() == null ? null : i.sentAt().toString()),
            new Column<>(
                    "responded",
                    i -> i.respondedAt() == null ? null : i.respondedAt().toString()),
            new Column<>("channel", InvitationView::channel),
            new Column<>("note", InvitationView::note));

    private InvitationTable() {}

    static Table of(List<Invitation> invitations) {
        List<InvitationView> views = InvitationView.ofAll(invitations);
        List<Line> lines = IntStream.range(0, views.size())
                .mapToObj(n -> new Line(invitations.get(n).guest, views.get(n)))
                .toList();
        List<Column<Line>> columns = new ArrayList<>(List.of(
                guest("name (zh-Hant)", g -> g.name.exactly(LocalizedText.CHINESE)),
                guest("name (en)", g -> g.name.exactly(LocalizedText.ENGLISH)),
                guest("honorific", g -> g.honorific),
                guest("position", g -> g.position),
                guest("organisation", g -> g.organisation),
                guest("country", g -> g.country),
                guest("category", g -> g.category),
                guest("email", g -> g.email),
                guest("phone", g -> g.phone),
                guest("looked after by", g -> g.lookedAfterBy == null ? null : g.lookedAfterBy.name.toString())));
        OF_THE_INVITATION.forEach(
                c -> columns.add(new Column<>(c.name(), line -> c.cell().apply(line.invitation))));
        return Table.of(columns, lines);
    }

    private static Column<Line> guest(String name, Function<Guest, Object> cell) {
        return new Column<>(name, line -> cell.apply(line.guest));
    }

    private record Line(Guest guest, InvitationView invitation) {}
}
