package id.go.pontianak.sertel.intake.batch;

import id.go.pontianak.sertel.intake.domain.Findings;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the list of applicants: CSV (RFC 4180) in UTF-8 with a header. Spreadsheets set to
 * Indonesian put semicolons between values, so these will do too.
 */
final class ApplicantList {

    /** The part of the request that carries it. */
    static final String PART = "applicants";

    private static final List<String> REQUIRED =
            List.of(
                    "name",
                    "nik",
                    "nip",
                    "employment",
                    "position",
                    "office",
                    "email",
                    "phone",
                    ApplicantRow.WHATSAPP,
                    "bsreForm",
                    "idCard",
                    "appointmentDecree");

    private final int mostRows;
    private final Findings findings;
    private final List<ApplicantRow> rows = new ArrayList<>();

    private ApplicantList(int mostRows, Findings findings) {
        this.mostRows = mostRows;
        this.findings = findings;
    }

    /**
     * @param findings takes what is wrong with the list as such
     * @return the rows; none if anything is wrong
     */
    static List<ApplicantRow> read(byte[] content, int mostRows, Findings findings) {
        var list = new ApplicantList(mostRows, findings);
        int before = findings.faults().size();
        try {
            list.read(text(content));
        } catch (CharacterCodingException _) {
            findings.fault(PART, "LIST_NOT_UTF8");
        } catch (IOException | UncheckedIOException | IllegalArgumentException _) {
            // The parser's text quotes what it choked on.
            findings.fault(PART, "LIST_UNREADABLE");
        }
        return findings.faults().size() > before ? List.of() : List.copyOf(list.rows);
    }

    /** Spreadsheets begin UTF-8 with a mark. */
    private static String text(byte[] content) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private void read(String text) throws IOException {
        String header = text.lines().findFirst().orElse("");
        CSVFormat format =
                CSVFormat.RFC4180
                        .builder()
                        .setDelimiter(header.indexOf(',') < 0 ? ';' : ',')
                        .setIgnoreEmptyLines(true)
                        .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<String> columns = List.of();
            for (CSVRecord line : parser) {
                if (columns.isEmpty()) {
                    columns = columns(line);
                } else {
                    take(line, columns);
                }
                if (rows.size() > mostRows) {
                    findings.fault(PART, "LIST_TOO_LONG", mostRows);
                    return;
                }
            }
        }
        if (rows.isEmpty()) {
            findings.fault(PART, "LIST_EMPTY");
        }
    }

    private List<String> columns(CSVRecord line) {
        List<String> columns = line.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns) {
            if (!seen.add(column)) {
                findings.fault(PART, "COLUMN_TWICE", shown(column));
            } else if (!REQUIRED.contains(column) && !column.equals(ApplicantRow.REFERENCE)) {
                findings.fault(PART, "COLUMN_UNKNOWN", columns.indexOf(column) + 1);
            }
        }
        REQUIRED.stream()
                .filter(required -> !seen.contains(required))
                .forEach(missing -> findings.fault(PART, "COLUMN_MISSING", missing));
        return columns;
    }

    /** Without its header a list begins with a person, who is not to be quoted. */
    private static String shown(String column) {
        return REQUIRED.contains(column) || column.equals(ApplicantRow.REFERENCE) ? column : "…";
    }

    private void take(CSVRecord line, List<String> columns) {
        int number = rows.size() + 1;
        if (line.size() != columns.size()) {
            findings.fault("/rows/" + number, "ROW_OF_OTHER_LENGTH", line.size(), columns.size());
        }
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < Math.min(line.size(), columns.size()); i++) {
            values.put(columns.get(i), line.get(i));
        }
        rows.add(new ApplicantRow(number, values));
    }
}
