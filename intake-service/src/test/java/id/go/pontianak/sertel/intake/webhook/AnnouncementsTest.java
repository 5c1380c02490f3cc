package id.go.pontianak.sertel.intake.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.intake.domain.Actor;
import id.go.pontianak.sertel.intake.domain.Applicant;
import id.go.pontianak.sertel.intake.domain.Application;
import id.go.pontianak.sertel.intake.domain.Employment;
import id.go.pontianak.sertel.intake.domain.Happening;
import id.go.pontianak.sertel.intake.domain.Letter;
import id.go.pontianak.sertel.intake.domain.Link;
import id.go.pontianak.sertel.intake.domain.Place;
import id.go.pontianak.sertel.intake.domain.Request;
import id.go.pontianak.sertel.intake.domain.Stage;
import id.go.pontianak.sertel.intake.domain.Submission;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class AnnouncementsTest {

    private static final Instant AT = Instant.parse("2026-03-04T02:15:00.123Z");
    private static final UUID ID = UUID.fromString("019ab000-0000-7000-8000-000000000001");

    @Test
    void anAnnouncementIsACloudEventWithoutAnyPersonalData() {
        String body = Announcements.body(application("e-1"), happening("e-1"));

        JsonNode event = new JsonMapper().readTree(body);
        assertThat(event)
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {"specversion": "1.0", "id": "e-1",
                                         "source": "/sertel/intake-service",
                                         "type": "id.go.pontianak.sertel.ApplicationReturned.v1",
                                         "subject": "019ab000-0000-7000-8000-000000000001",
                                         "time": "2026-03-04T02:15:00.123Z",
                                         "datacontenttype": "application/json",
                                         "data": {
                                          "applicationId": "019ab000-0000-7000-8000-000000000001",
                                          "trackingNumber": "TTE-0000-0000", "reference": "R-1",
                                          "revision": 2, "status": "RETURNED", "step": 3,
                                          "event": "ApplicationReturned"}}
                                        """));
        assertThat(body)
                .doesNotContain("Ayu")
                .doesNotContain("6171")
                .doesNotContain("Kadis")
                .doesNotContain("Rahasia");
    }

    @Test
    void whatIsNewInTheHistoryIsAnnouncedAndNothingElse() {
        assertThat(announced(null, "e-1")).containsExactly("e-1");
        assertThat(announced(application("e-1"), "e-1")).isEmpty();
        assertThat(announced(application("e-1"), "e-1", "e-2", "e-3"))
                .containsExactly("e-2", "e-3");
    }

    @Test
    void whereNobodyListensNothingIsAnnounced() {
        assertThat(Announcements.of(null, application("e-1"), _ -> false)).isEmpty();
    }

    private static List<Object> announced(@Nullable Application before, String... after) {
        return Announcements.of(before, application(after), Listeners.ANYBODY).stream()
                .<Object>map(statement -> statement.parameters().getFirst())
                .toList();
    }

    private static Application application(String... eventIds) {
        var applicant =
                new Applicant(
                        "Ayu",
                        "6171015204850001",
                        null,
                        Employment.OTHER,
                        "Rahasia",
                        "Rahasia",
                        "ayu@go.id",
                        "+628115678901");
        var letter = new Letter("1", LocalDate.of(2026, 3, 1), "Rahasia");
        return new Application.Live(
                new Submission(
                        ID,
                        "TTE-0000-0000",
                        "dinkes",
                        2,
                        new Request("R-1", letter, applicant, true),
                        List.of(),
                        List.of(),
                        new Link(UUID.randomUUID(), AT)),
                Stream.of(eventIds).map(AnnouncementsTest::happening).toList(),
                AT,
                null,
                "index");
    }

    private static Happening happening(String eventId) {
        return new Happening(
                eventId,
                2,
                1,
                AT,
                3,
                "ApplicationReturned",
                new Actor("KABID_TKPBET", "k-1", "Kadis Rahasia"),
                new Place("RETURNED", Stage.RETURNED, 3, null, List.of(), null));
    }
}
