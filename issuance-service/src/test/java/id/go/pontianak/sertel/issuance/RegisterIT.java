package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.Tokens;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class RegisterIT extends IssuanceTestCase {

    private final String office = "opd-" + UUID.randomUUID();

    @BeforeEach
    void register() {
        holder("Siti, \"Ibu\"", "2024-01-10T01:00:00Z", "2026-01-10T01:00:00Z");
        holder("=HYPERLINK(1)", "2025-06-30T16:30:00Z", "2027-06-30T16:30:00Z");
        holder("Agus", "2025-07-01T16:59:59Z", "2027-06-30T16:30:00Z");
    }

    @Test
    void thoseAreCountedWhoHeldAValidCertificateOnThatDayOfTheCity() {
        assertThat(count("&on=2024-01-09")).isZero();
        assertThat(count("&on=2024-01-10")).isEqualTo(1);
        assertThat(count("&on=2025-06-29")).isEqualTo(1);
        // 16:30 UTC is 23:30 in Pontianak.
        assertThat(count("&on=2025-06-30")).isEqualTo(2);
        assertThat(count("&on=2025-07-01")).isEqualTo(3);
        assertThat(count("&on=2026-01-10")).isEqualTo(3);
        assertThat(count("&on=2026-01-11")).isEqualTo(2);
        assertThat(count("&on=2027-07-01")).isZero();
        assertThat(web.getAs(Role.AUDITOR, service("/api/v1/holders/count?on=soon")).status())
                .isEqualTo(400);
    }

    @Test
    void countNamesTheDayAndTheOffice() {
        var answer =
                web.getAs(
                                Role.KEPALA_DINAS,
                                service("/api/v1/holders/count?on=2025-07-01&office=" + office))
                        .json();

        assertThat(answer.path("on").asString()).isEqualTo("2025-07-01");
        assertThat(answer.path("office").asString()).isEqualTo(office);
        assertThat(
                        web.getAs(Role.KEPALA_DINAS, service("/api/v1/holders/count"))
                                .json()
                                .path("on")
                                .asString())
                .matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void anOfficeSeesItsOwnHoldersAndNoOthers() {
        assertThat(names(asOffice(office, "/api/v1/holders"))).hasSize(3);
        assertThat(names(asOffice("opd-lain", "/api/v1/holders"))).isEmpty();
        assertThat(asOffice("opd-lain", "/api/v1/holders/count").json().path("count").asInt())
                .isZero();
        assertThat(asOffice("opd-lain", "/api/v1/holders?office=" + office).status())
                .isEqualTo(403);
        assertThat(web.getAs(Role.OPERATOR, service("/api/v1/holders")).status()).isEqualTo(403);
    }

    @Test
    void theListComesInPagesWithoutGaps() {
        for (int i = 0; i < 120; i++) {
            holder("Pegawai " + i, "2025-08-01T01:00:00Z", "2027-08-01T01:00:00Z");
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = asOffice(office, "/api/v1/holders?cursor=" + cursor).json();
            seen.addAll(page.path("items").findValuesAsString("trackingNumber"));
            cursor = page.path("next").asString("");
        } while (!cursor.isEmpty());

        assertThat(seen).hasSize(123).doesNotHaveDuplicates();
    }

    @Test
    void asCsvEveryHolderIsOneSafeLine() {
        var answer =
                web.send(
                        Web.as(Role.AUDITOR, service("/api/v1/holders?office=" + office))
                                .header("Accept", "text/csv")
                                .GET());

        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/csv")
                .containsIgnoringCase("utf-8");
        String[] lines = answer.text().split("\r\n", -1);
        assertThat(lines).hasSize(5);
        assertThat(lines[0]).startsWith("applicationId,trackingNumber,name,office,position");
        assertThat(lines[3]).contains("\"Siti, \"\"Ibu\"\"\"");
        assertThat(lines[2]).contains(",'=HYPERLINK(1),");
    }

    @Test
    void withoutAWishTheListIsJson() {
        var answer = web.getAs(Role.AUDITOR, service("/api/v1/holders?office=" + office));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(names(answer)).containsExactly("Agus", "=HYPERLINK(1)", "Siti, \"Ibu\"");
        assertThat(answer.json().at("/items/0").properties())
                .extracting(java.util.Map.Entry::getKey)
                .contains(
                        "position", "serialNumber", "issuer", "notAfter", "deliveredAt", "channel")
                .doesNotContain("nik", "email");
    }

    private static List<String> names(Web.Answer answer) {
        return answer.json().path("items").findValuesAsString("name");
    }

    private Web.Answer asOffice(String id, String path) {
        return web.send(
                HttpRequest.newBuilder(URI.create(service(path)))
                        .header("Authorization", "Bearer " + Tokens.ofOffice(Role.OFFICE, id))
                        .GET());
    }

    private long count(String query) {
        return web.getAs(Role.AUDITOR, service("/api/v1/holders/count?office=" + office + query))
                .json()
                .path("count")
                .asLong(-1);
    }

    private void holder(String name, String from, String until) {
        UUID id = UUID.randomUUID();
        jdbc.update(
                "INSERT INTO holder (application_id, tracking_number, office_id, name, office,"
                        + " position, serial_number, issuer, not_before, not_after, fingerprint,"
                        + " delivered_at, channel) VALUES (?, ?, ?, ?, 'Dinas', 'Staf', '1f',"
                        + " 'CN=BSRE', ?, ?, 'ab', ?, 'LINK')",
                id,
                "TTE-" + id.toString().substring(0, 8),
                office,
                name,
                at(from),
                at(until),
                at(from));
    }

    private static OffsetDateTime at(String text) {
        return Instant.parse(text).atOffset(ZoneOffset.UTC);
    }
}
