package id.go.pontianak.sertel.sandbox.demo.story;

/** The case went otherwise than the story has it. */
final class NotAsTold extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What should have been, and what was. */
    NotAsTold(String message) {
        super(message);
    }
}
