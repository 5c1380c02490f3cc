package id.go.pontianak.sertel.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.notification.domain.MessageRule.WhatsAppForm;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MessageTableTest {

    private static final List<MessageRule> RULES =
            List.of(
                    new MessageRule(
                            "CertificateReady",
                            Map.of(),
                            "APPLICANT",
                            "tte_terbit",
                            new WhatsAppForm(List.of("trackingNumber"), true)),
                    new MessageRule(
                            "DispositionForwarded",
                            Map.of("step", "2"),
                            "KABID_TKPBET",
                            "surat_menunggu",
                            null));
    private static final Map<String, String> OFFICIALS = Map.of("KABID_TKPBET", "kabid@go.id");

    private final MessageTable table = new MessageTable(RULES, OFFICIALS, true);

    @ParameterizedTest(name = "{0}, consent {1}: {2} messages")
    @CsvSource({
        "+6281200000001, true, 2",
        "6281200000001, true, 2",
        "+6281200000001, false, 1",
        "+62561732145, true, 1",
        "+14155550100, true, 1"
    })
    void byWhatsAppOnlyThoseAreToldWhoAgreedAndHaveAMobileNumber(
            String phone, boolean consent, int count) {
        assertThat(messages(table, "CertificateReady", "7", with(phone, consent))).hasSize(count);
    }

    @Test
    void whereWhatsAppIsSwitchedOffEverythingGoesByEmail() {
        var without = new MessageTable(RULES, OFFICIALS, false);

        assertThat(messages(without, "CertificateReady", "7", with("+6281200000001", true)))
                .extracting(each -> each.message().channel())
                .containsExactly(Channel.EMAIL);
    }

    @Test
    void anOfficialIsToldNothingButNumberAndOffice() {
        assertThat(messages(table, "DispositionForwarded", "2", with("+6281200000001", true)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Notification.Waiting.class,
                        waiting ->
                                assertThat(waiting.letter())
                                        .isEqualTo(
                                                new Letter(
                                                        "kabid@go.id",
                                                        Map.of(
                                                                "trackingNumber",
                                                                "TTE-7K2M-4QX9",
                                                                "office",
                                                                "Dinas Kesehatan"),
                                                        null)));
    }

    @Test
    void nobodyIsToldOfWhatTheTableDoesNotName() {
        assertThat(table.speaksOf(happening("DispositionForwarded", "3"))).isFalse();
        assertThat(table.speaksOf(happening("PassphraseSet", "6"))).isFalse();
        assertThat(table.speaksOf(happening("CertificateReady", "7"))).isTrue();
    }

    @Test
    void aRoleWithoutAnAddressStopsTheStart() {
        assertThatThrownBy(() -> new MessageTable(RULES, Map.of(), true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KABID_TKPBET");
    }

    private static List<Notification> messages(
            MessageTable table, String kind, String step, Correspondence with) {
        return table.messages(
                happening(kind, step),
                with,
                UUID::randomUUID,
                Instant.parse("2026-03-02T01:00:00Z"),
                Map.of());
    }

    private static Happening happening(String kind, String step) {
        return new Happening(
                new UUID(1, 1),
                "event",
                kind,
                1,
                Integer.parseInt(step),
                Map.of("step", step),
                new OfferedLink(
                        new UUID(1, 3), "COLLECTION", Instant.parse("2031-01-01T00:00:00Z")));
    }

    private static Correspondence with(String phone, boolean consent) {
        return new Correspondence(
                "TTE-7K2M-4QX9",
                1,
                null,
                "Dinas Kesehatan",
                "Siti Aminah",
                "siti@go.id",
                phone,
                consent);
    }
}
