package id.go.pontianak.sertel.intake.domain;

/**
 * Who has an application to do something about now. Who that is by name nobody knows before they
 * act.
 *
 * @param role stable code
 * @param title official title, a proper noun
 */
public record Holder(String role, String title) {}
