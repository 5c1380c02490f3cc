package id.go.pontianak.sertel.issuance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.sertel.platform.test.PageUser;
import id.go.pontianak.sertel.platform.test.PageUser.Page;
import id.go.pontianak.sertel.schemas.Role;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

class RegisterPageIT extends IssuanceTestCase {

    private static final ZoneId ZONE = ZoneId.of("Asia/Pontianak");

    private final String office = "opd-" + UUID.randomUUID();
    private final YearMonth thisMonth = YearMonth.from(Instant.now().atZone(ZONE));

    @BeforeEach
    void register() {
        holder("Siti Aminah", "Dinas Satu", thisMonth, 2);
        holder("Agus Salim", "Dinas Satu", thisMonth.minusMonths(1), 2);
        holder("Rini Astuti", "Dinas Dua", thisMonth.minusMonths(1), 2);
        holder("Tono Lama", "Dinas Dua", thisMonth.minusMonths(30), 2);
    }

    @Test
    void anAuditorSeesHoldersCountsAndTheSameNumbersAsTables() {
        PageUser auditor = official(Role.AUDITOR, "pemeriksa");

        Page page = auditor.get("/register?office=" + office);

        assertThat(page.text("#count")).startsWith("3 pemegang");
        assertThat(page.texts("#holders tbody tr")).hasSize(4);
        assertThat(page.texts("#offices tbody tr"))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("Dinas Satu 2"),
                        row -> assertThat(row).startsWith("Dinas Dua 1"));
        assertThat(page.texts("#months tbody td")).hasSize(12).endsWith("2", "1");
        assertThat(page.texts("#months tbody td").stream().filter("0"::equals)).hasSize(10);
        assertThat(page.document().select("svg rect")).hasSize(12);
        assertThat(page.document().select("[style]")).isEmpty();
    }

    @Test
    void theListIsFilteredByDayOfDeliveryAndValidityAndDownloadedAsItIsShown() {
        PageUser auditor = official(Role.AUDITOR, "pemeriksa");
        String filter = "?office=" + office + "&until=" + thisMonth.minusMonths(1).atEndOfMonth();

        Page valid = auditor.get("/register" + filter + "&status=VALID");
        Page expired = auditor.get("/register" + filter + "&status=EXPIRED");
        Page empty = auditor.get("/register?office=" + office + "&from=2400-01-01");

        assertThat(valid.text("#holders")).contains("Agus", "Rini").doesNotContain("Siti", "Tono");
        assertThat(expired.texts("#holders tbody tr")).singleElement().asString().contains("Tono");
        assertThat(empty.text("main section:last-of-type .empty")).contains("Tidak ada pemegang");
        Page csv = auditor.get(valid.document().select("#csv").attr("href"));
        assertThat(csv.body().lines()).hasSize(3);
        // So that a spreadsheet knows the encoding.
        assertThat(csv.body()).startsWith("\uFEFFapplicationId,");
        assertThat(csv.answer().headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
    }

    @Test
    void whatNoNameOfAnOfficeCanHoldIsNotLookedFor() {
        PageUser auditor = official(Role.AUDITOR, "pemeriksa");

        Page page = auditor.get("/register?office=" + office + "%00");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.texts("#holders tbody tr")).hasSize(4);
    }

    @Test
    void whatIsNoDateIsToldBesideItsField() {
        Page page = official(Role.AUDITOR, "pemeriksa").get("/register?from=kemarin");

        assertThat(page.status()).isEqualTo(422);
        assertThat(page.text("#from-fault")).contains("harus tanggal");
        assertThat(page.document().select("#field-from").attr("value")).isEqualTo("kemarin");
    }

    @Test
    void anOfficeSeesItsOwnHoldersAndNoOthers() {
        PageUser own = PageUser.office(service(""), Role.OFFICE, office);

        assertThat(own.get("/register").texts("#holders tbody tr")).hasSize(4);
        assertThat(own.get("/register?office=opd-lain").status()).isEqualTo(403);
        assertThat(own.get("/register.csv?office=opd-lain").status()).isEqualTo(403);
    }

    private void holder(String name, String officeName, YearMonth month, int years) {
        UUID id = UUID.randomUUID();
        // The first of the month in Pontianak is still the last of the one before in UTC.
        OffsetDateTime at =
                month.atDay(1)
                        .atStartOfDay(ZONE)
                        .plusMinutes(30)
                        .toInstant()
                        .atOffset(ZoneOffset.UTC);
        jdbc.update(
                "INSERT INTO holder (application_id, tracking_number, office_id, name, office,"
                        + " position, serial_number, issuer, not_before, not_after, fingerprint,"
                        + " delivered_at, channel) VALUES (?, ?, ?, ?, ?, 'Staf', '1f',"
                        + " 'CN=BSRE', ?, ?, 'ab', ?, 'LINK')",
                id,
                "TTE-" + id.toString().substring(0, 8),
                office,
                name,
                officeName,
                at,
                at.plusYears(years),
                at);
    }
}
