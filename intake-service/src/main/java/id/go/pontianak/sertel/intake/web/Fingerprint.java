package id.go.pontianak.sertel.intake.web;

import id.go.pontianak.sertel.intake.submission.ReceivedFile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Whether two requests say the same. */
final class Fingerprint {

    private Fingerprint() {}

    /**
     * @param canonical the request's data, the same for every way of writing it
     * @param files each counts by its kind and its content's hash
     */
    static String of(String canonical, List<ReceivedFile> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(canonical.getBytes(StandardCharsets.UTF_8));
            for (ReceivedFile file : files) {
                String line = "\n" + file.kind() + " " + file.content().sha256();
                digest.update(line.getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
