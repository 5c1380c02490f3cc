package id.go.pontianak.sertel.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.notification.domain.Dispatch.Order;
import id.go.pontianak.sertel.notification.domain.Notification.Waiting;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class DispatchTest {

    /** Ten in the morning in Pontianak. */
    private static final Instant NOW = Instant.parse("2026-03-02T03:00:00Z");

    private static final Instant NIGHT = Instant.parse("2026-03-02T15:00:00Z");
    private static final Position SINCE = new Position(false, 1, 1, NOW.minusSeconds(60));
    private static final Relevance UNTIL_SUBMITTED =
            new Relevance(SINCE, List.of("ApplicationSubmitted"), null);

    private final Dispatch dispatch =
            new Dispatch(
                    new Addressees(Map.of("KASI_PKS", "kasi@go.id"), Map.of("dinkes", "o@go.id")),
                    new SendingHours(
                            LocalTime.of(7, 0), LocalTime.of(20, 0), ZoneId.of("Asia/Pontianak")));

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "APPLICANT, EMAIL, siti@go.id with name",
        "APPLICANT, WHATSAPP, +6281200000001",
        "OFFICE, EMAIL, o@go.id",
        "KASI_PKS, EMAIL, kasi@go.id",
        "VERIFIKATOR, EMAIL, NO_ADDRESS"
    })
    void everybodyIsWrittenToAtTheAddressOfNow(String to, Channel channel, String recipient) {
        Order order = dispatch.order(waiting(to, channel, 0, null), file(1), false, NOW);

        assertThat(said(order)).isEqualTo(recipient);
    }

    @Test
    void whatSomethingLaterMadePointlessIsCancelledAndNothingEarlierDoes() {
        Waiting returned = waiting("APPLICANT", Channel.EMAIL, 0, UNTIL_SUBMITTED);

        assertThat(said(dispatch.order(returned, file(1), false, NOW))).startsWith("siti@go.id");
        assertThat(said(dispatch.order(returned, file(2), false, NOW)))
                .isEqualTo(Dispatch.NO_LONGER_NEEDED);
    }

    @Test
    void whatIsTooLateIsCancelled() {
        var relevance = new Relevance(SINCE, List.of(), NOW);

        assertThat(
                        said(
                                dispatch.order(
                                        waiting("APPLICANT", Channel.EMAIL, 1, relevance),
                                        file(1),
                                        false,
                                        NOW)))
                .isEqualTo(Dispatch.NO_LONGER_NEEDED);
    }

    @Test
    void atNightNobodyIsRemindedButWhatJustHappenedIsTold() {
        assertThat(
                        dispatch.order(
                                waiting("APPLICANT", Channel.EMAIL, 1, null),
                                file(1),
                                false,
                                NIGHT))
                .isEqualTo(
                        new Order.Keep(new NotificationCommand.PutOff(Duration.ofHours(9), NIGHT)));
        assertThat(
                        dispatch.order(
                                waiting("APPLICANT", Channel.EMAIL, 0, null),
                                file(1),
                                false,
                                NIGHT))
                .isInstanceOf(Order.Send.class);
    }

    @Test
    void whatWhatsAppMayHaveIsFirstFoundOut() {
        Waiting returned = waiting("APPLICANT", Channel.WHATSAPP, 0, UNTIL_SUBMITTED);

        assertThat(dispatch.order(returned, file(2), true, NOW)).isInstanceOf(Order.Send.class);
        assertThat(said(dispatch.order(returned, file(2), false, NOW)))
                .isEqualTo(Dispatch.NO_LONGER_NEEDED);
    }

    private static String said(Order order) {
        return switch (order) {
            case Order.Send(var letter) ->
                    letter.recipient()
                            + (letter.letter().facts().containsKey("name") ? " with name" : "");
            case Order.Keep(NotificationCommand.Cancel(var code, _)) -> code;
            case Order.Keep(var command) -> command.toString();
        };
    }

    private static Waiting waiting(
            String to, Channel channel, int reminder, @Nullable Relevance relevance) {
        return new Waiting(
                new Message(
                        new UUID(1, 1),
                        new UUID(1, 2),
                        "TTE-0000-0000",
                        1,
                        "dinkes",
                        2,
                        "event",
                        channel,
                        "template",
                        to,
                        NOW,
                        reminder,
                        relevance),
                new Letter(Map.of(), null),
                0,
                NOW);
    }

    private static CaseFile file(int revision) {
        return new CaseFile(
                new Correspondence(
                        "TTE-0000-0000",
                        revision,
                        "dinkes",
                        null,
                        "Dinas Kesehatan",
                        "Siti Aminah",
                        "siti@go.id",
                        "+6281200000001",
                        true),
                Map.of("ApplicationSubmitted", new Position(false, revision, 0, NOW)),
                null,
                null,
                null);
    }
}
