package id.go.pontianak.sertel.issuance.register;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as CSV (RFC 4180), safe to open in a spreadsheet. */
final class HolderCsv {

    static final String HEADER =
            "applicationId,trackingNumber,name,office,position,serialNumber,issuer,notBefore,"
                    + "notAfter,deliveredAt,channel\r\n";

    /** A cell that begins with one of these is a formula to a spreadsheet. */
    private static final String FORMULA = "=+-@\t\r\n";

    private HolderCsv() {}

    static String line(Holder holder) {
        return Stream.of(
                                holder.applicationId(),
                                holder.trackingNumber(),
                                holder.name(),
                                holder.office(),
                                holder.position(),
                                holder.serialNumber(),
                                holder.issuer(),
                                holder.notBefore(),
                                holder.notAfter(),
                                holder.deliveredAt(),
                                holder.channel())
                        .map(value -> cell(value.toString()))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
