package id.go.pontianak.sertel.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.notification.domain.MessageRule.WhatsAppForm;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

class MessageTableTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final OfferedLink LINK =
            new OfferedLink(new UUID(1, 3), "COLLECTION", Instant.parse("2031-01-01T00:00:00Z"));
    private static final List<MessageRule> RULES =
            List.of(
                    rule("CertificateReady", "APPLICANT", "tte_terbit", true),
                    rule("ApplicationReturned", "OFFICE", "kantor_dikembalikan", null),
                    rule("DispositionForwarded", "KABID_TKPBET", "surat_menunggu", null));
    private static final Addressees ADDRESSEES =
            new Addressees(
                    Map.of("KABID_TKPBET", "kabid@go.id"), Map.of("dinkes", "office@dinkes.go.id"));

    private final MessageTable table = new MessageTable(RULES, ADDRESSEES, true);

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
        assertThat(messages(table, "APPLICANT", "tte_terbit", LINK, with(phone, consent, null)))
                .hasSize(count);
    }

    @Test
    void whereWhatsAppIsSwitchedOffEverythingGoesByEmail() {
        var without = new MessageTable(RULES, ADDRESSEES, false);

        assertThat(channels(without, LINK)).containsExactly(Channel.EMAIL);
    }

    @Test
    void aWhatsAppTemplateWithAButtonIsNotUsedWithoutALink() {
        assertThat(channels(table, LINK)).containsExactly(Channel.EMAIL, Channel.WHATSAPP);
        assertThat(channels(table, null)).containsExactly(Channel.EMAIL);
    }

    @Test
    void anOfficialIsToldNothingButNumberAndOffice() {
        assertThat(
                        facts(
                                messages(
                                        table,
                                        "KABID_TKPBET",
                                        "surat_menunggu",
                                        LINK,
                                        with("+6281200000001", true, "dinkes"))))
                .isEqualTo(Map.of("trackingNumber", "TTE-7K2M-4QX9", "office", "Dinas Kesehatan"));
    }

    @Test
    void anOfficeIsToldItsReferenceAndTheCodesButNoNotes() {
        assertThat(
                        facts(
                                messages(
                                        table,
                                        "OFFICE",
                                        "kantor_dikembalikan",
                                        LINK,
                                        with("+6281200000001", true, "dinkes"))))
                .containsOnlyKeys("trackingNumber", "office", "reference", "faultCodes");
    }

    @ParameterizedTest(name = "submitted by {0}")
    @CsvSource({"opd-without-mailbox", ","})
    void whereNoOfficeWantsToBeToldNoneIs(@Nullable String officeId) {
        assertThat(
                        messages(
                                table,
                                "OFFICE",
                                "kantor_dikembalikan",
                                null,
                                with("+6281200000001", true, officeId)))
                .isEmpty();
    }

    @Test
    void aRoleWithoutAnAddressStopsTheStart() {
        var nobody = new Addressees(Map.of(), Map.of());

        assertThatThrownBy(() -> new MessageTable(RULES, nobody, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("KABID_TKPBET");
    }

    private static List<Channel> channels(MessageTable table, @Nullable OfferedLink link) {
        return messages(table, "APPLICANT", "tte_terbit", link, with("+6281200000001", true, null))
                .stream()
                .map(each -> each.message().channel())
                .toList();
    }

    private static Map<String, String> facts(List<Notification> messages) {
        return messages.getFirst() instanceof Notification.Waiting waiting
                ? waiting.letter().facts()
                : Map.of();
    }

    private static List<Notification> messages(
            MessageTable table,
            String to,
            String message,
            @Nullable OfferedLink link,
            Correspondence with) {
        var telling =
                new Telling(
                        new UUID(1, 1),
                        "event",
                        new Position(false, 1, 1, NOW),
                        2,
                        message,
                        to,
                        List.of(),
                        Map.of("faults", "x", "faultCodes", "y", "reason", "z"),
                        link);
        return table.messages(telling, with, UUID::randomUUID, NOW);
    }

    private static MessageRule rule(
            String event, String to, String message, @Nullable Boolean whatsAppButton) {
        return new MessageRule(
                event,
                null,
                to,
                message,
                whatsAppButton == null
                        ? null
                        : new WhatsAppForm(List.of("trackingNumber"), whatsAppButton),
                null,
                null);
    }

    private static Correspondence with(String phone, boolean consent, @Nullable String officeId) {
        return new Correspondence(
                "TTE-7K2M-4QX9",
                1,
                officeId,
                "DINKES-1",
                "Dinas Kesehatan",
                "Siti Aminah",
                "siti@go.id",
                phone,
                consent);
    }
}
