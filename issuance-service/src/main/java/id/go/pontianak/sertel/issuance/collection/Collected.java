package id.go.pontianak.sertel.issuance.collection;

import id.go.pontianak.sertel.issuance.domain.Issuance.Arrived;

/** What an owner gets who asks to collect. */
sealed interface Collected {

    /** Link and code are right; nothing was handed over yet. */
    record Admitted(Arrived state) implements Collected {}

    /**
     * The file.
     *
     * @param name for saving it, without personal data
     * @param mediaType of the content
     * @param content handed on as it is and kept nowhere
     */
    record File(String name, String mediaType, byte[] content) implements Collected {}

    /** The link is unknown, spent, expired or locked; which of these is not told. */
    record UnknownLink() implements Collected {}

    /** The code is wrong and may be tried again. */
    record WrongCode() implements Collected {}

    /** BSrE gave its one download before; the certificates alone can still be had. */
    record DownloadedBefore() implements Collected {}

    /** BSrE does not answer; nothing is lost. */
    record Unavailable() implements Collected {}
}
