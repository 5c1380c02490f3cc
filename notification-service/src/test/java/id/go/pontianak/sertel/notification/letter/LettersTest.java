package id.go.pontianak.sertel.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.sertel.notification.domain.DigestFlow;
import id.go.pontianak.sertel.notification.domain.Letter;
import id.go.pontianak.sertel.notification.domain.OfferedLink;
import id.go.pontianak.sertel.platform.link.LinkProperties;
import id.go.pontianak.sertel.platform.link.LinkTokens;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class LettersTest {

    private static final String KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private static final Instant EXPIRY = Instant.parse("2031-01-01T00:00:00Z");
    private static final String FAULTS =
            "ID_CARD\tKTP_BURAM\tFoto <ulang>\n/applicant/nip\tNIP_FORMAT\t\n"
                    + "BSRE_FORM\tLAINNYA\tHalaman 2 hilang";
    private static final Map<String, String> FACTS =
            Map.ofEntries(
                    Map.entry("trackingNumber", "TTE-7K2M-4QX9"),
                    Map.entry("office", "Dinas <Kesehatan>"),
                    Map.entry("reference", "DINKES-1"),
                    Map.entry("name", "Siti & Aminah"),
                    Map.entry("at", "2025-03-04T02:15:00Z"),
                    Map.entry("place", "Ruang TTE"),
                    Map.entry("bring", "ID_CARD,OWNER_CODE,SOMETHING_NEW"),
                    Map.entry("faults", FAULTS),
                    Map.entry("faultCodes", FAULTS.replaceAll("\t[^\t\n]*(?=\n|$)", "\t")),
                    Map.entry("reason", "BUKAN_PEGAWAI\tMohon maaf"),
                    Map.entry("reasonCode", "BUKAN_PEGAWAI\t"),
                    Map.entry("lapse", "VISIT"),
                    Map.entry("renewal", "OwnerInvited"),
                    Map.entry("waiting", "7"),
                    Map.entry("overdue", "2"),
                    Map.entry("since", "2025-03-03T02:15:00Z"),
                    Map.entry("notAfter", "2027-03-04T00:00:00Z"));

    private final Letters letters =
            new Letters(
                    templates().toList(),
                    ZoneId.of("Asia/Pontianak"),
                    new Links(
                            new LinkTokens(KEY),
                            new LinkProperties(
                                    KEY,
                                    URI.create("https://intake.test/"),
                                    URI.create("https://issuance.test"))));

    static Stream<String> templates() {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource("messages.yml"));
        var properties = Objects.requireNonNull(yaml.getObject());
        return Stream.concat(
                        properties.stringPropertyNames().stream()
                                .filter(name -> name.endsWith(".message"))
                                .map(properties::getProperty),
                        Stream.of(DigestFlow.TEMPLATE))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTemplateIsCompleteInBothLanguagesAndOffersOneLinkOrAlsoTheWithdrawal(
            String template) {
        WrittenLetter letter = letters.write(template, letter(template));

        for (String language : List.of("id", "en")) {
            Template text = Template.load(template, language);
            assertThat(text.subject()).isNotBlank();
            assertThat(text.paragraphs()).isNotEmpty();
            assertThat(text.paragraphs().toString()).doesNotContain("{nik}", "{nip}");
        }
        // A paragraph that could not be filled would be missing.
        assertThat(letter.text().split("\\R\\R"))
                .hasSize(
                        Template.load(template, "id").paragraphs().size()
                                + Template.load(template, "en").paragraphs().size()
                                + 4);
        assertThat(letter.subject() + letter.text() + letter.html())
                .doesNotContainPattern("\\{[a-zA-Z]+}");
        assertThat(letter.subject())
                .contains(template.equals(DigestFlow.TEMPLATE) ? "7" : "TTE-7K2M-4QX9")
                .doesNotContain("Siti");
        assertThat(Pattern.compile("https?://").matcher(letter.text()).results().count())
                .isLessThanOrEqualTo(template.equals("tte_diterima") ? 2 : 1);
        assertThat(letter.text())
                .contains("Diskominfo tidak pernah meminta passphrase Anda.")
                .contains("Diskominfo never asks for your passphrase.");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everythingInTheHtmlIsEscaped(String template) {
        assertThat(letters.write(template, letter(template)).html())
                .doesNotContain("<Kesehatan>", "Siti & Aminah", "<ulang>");
    }

    @Test
    void anInvitationWithoutALinkLeavesTheCodeOutInsteadOfShowingAGap() {
        WrittenLetter letter = letters.write("tte_undangan_passphrase", new Letter(FACTS, null));

        assertThat(letter.text()).doesNotContain("Kode pemilik:").contains("Tempat: Ruang TTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tte_undangan_passphrase", "tte_undangan_diubah", "tte_terbit"})
    void whoseLinkWasAskedForAnewIsToldThatTheOldOneIsVoidAndWhatToDoIfSomebodyElseAsked(
            String template) {
        Letter renewed = letter(template);
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.remove("renewal");

        WrittenLetter again = letters.write(template, renewed);
        WrittenLetter first = letters.write(template, new Letter(facts, renewed.link()));

        assertThat(again.subject()).isEqualTo("Pengganti: " + first.subject());
        assertThat(again.text())
                .contains("Pengganti: tautan baru diminta", "Replacement: a new link")
                .contains("tidak berlaku lagi", "hanya kami kirim kepada Anda")
                .contains("Bila bukan Anda yang meminta", "If it was not you");
        assertThat(first.text()).doesNotContain("Pengganti", "Replacement", "diminta");
    }

    @Test
    void whatToBringIsNamedAndAnUnknownCodeIsShownAsItIs() {
        String text =
                letters.write("tte_undangan_passphrase", letter("tte_undangan_passphrase")).text();

        assertThat(text).contains("- KTP asli\n- Kode pemilik dalam surat ini\n- SOMETHING_NEW");
    }

    @Test
    void faultsAreNamedOneByOneWithTheOfficialsNotes() {
        String text = letters.write("tte_dikembalikan", letter("tte_dikembalikan")).text();

        assertThat(text)
                .contains(
                        """
                        - KTP: Fotokopi KTP buram atau tidak terbaca. Catatan: Foto <ulang>
                        - NIP: NIP tidak sesuai format
                        - Formulir Permohonan BSrE: Halaman 2 hilang\
                        """)
                .contains("- Identity card: The copy of the identity card is blurred")
                .contains("https://intake.test/correct/");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "BUKAN_PEGAWAI, Pemohon bukan pegawai perangkat daerah",
        "BSRE_4024, 'Menurut BSrE, Anda sudah memiliki'",
        "BSRE_9999, BSrE tidak menyetujui permohonan ini",
        "NEW_CODE, NEW_CODE"
    })
    void aRefusalIsExplainedInPlainWords(String code, String words) {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.put("reason", code + "\tMohon maaf");

        assertThat(letters.write("tte_ditolak", new Letter(facts, null)).text())
                .contains(words)
                .contains("Catatan: Mohon maaf");
    }

    @Test
    void theWithdrawalHasATokenOfItsOwn() {
        String text = letters.write("tte_diterima", letter("tte_diterima")).text();

        assertThat(text).contains("https://intake.test/track/", "https://intake.test/withdraw/");
        assertThat(text.replaceAll("(?s).*/track/(\\S+).*", "$1"))
                .isNotEqualTo(text.replaceAll("(?s).*/withdraw/(\\S+).*", "$1"));
    }

    @Test
    void aFactInAWhatsAppMessageIsOneLine() {
        Map<String, String> facts = new HashMap<>(FACTS);
        facts.put("place", "Ruang TTE\n  Lantai 2");

        assertThat(letters.lines(new Letter(facts, null), List.of("place", "at", "missing")))
                .containsExactly("Ruang TTE Lantai 2", "Selasa, 4 Maret 2025 09.15 WIB", "-");
    }

    @Test
    void aTemplateThatDoesNotExistStopsTheStart() {
        assertThatThrownBy(() -> Template.load("no_such", "id"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no_such_id.txt");
    }

    private static Letter letter(String template) {
        String purpose =
                switch (template) {
                    case "tte_diterima", "tte_perbaikan_diterima" -> "TRACKING";
                    case "tte_undangan_passphrase",
                            "tte_undangan_diubah",
                            "tte_pengingat_kedatangan",
                            "tte_tidak_hadir" ->
                            "VISIT";
                    case "tte_dikembalikan", "tte_pengingat_perbaikan" -> "CORRECTION";
                    default -> "COLLECTION";
                };
        return new Letter(FACTS, new OfferedLink(new UUID(1, 2), purpose, EXPIRY));
    }
}
