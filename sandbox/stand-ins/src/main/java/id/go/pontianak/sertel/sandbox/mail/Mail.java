package id.go.pontianak.sertel.sandbox.mail;

/**
 * One message as people read it.
 *
 * @param id of the mailbox
 * @param from sender of the envelope
 * @param to recipients of the envelope, with a comma between
 * @param text plain text, empty when there is none
 * @param html HTML, empty when there is none
 * @param receivedAt ISO 8601, UTC
 */
record Mail(
        String id,
        String from,
        String to,
        String subject,
        String messageId,
        String text,
        String html,
        String receivedAt) {}
