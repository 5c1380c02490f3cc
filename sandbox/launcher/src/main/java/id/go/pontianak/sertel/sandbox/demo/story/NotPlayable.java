package id.go.pontianak.sertel.sandbox.demo.story;

/** The story cannot be played here and now, which is nobody's fault. */
final class NotPlayable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Why, and what makes it playable. */
    NotPlayable(String message) {
        super(message);
    }
}
