package id.go.pontianak.sertel.sandbox.demo.story;

/** How the playing of a story ended. */
sealed interface Outcome {

    /** One line for people. */
    String line();

    /** It went as told. */
    record AsTold() implements Outcome {
        @Override
        public String line() {
            return "sesuai cerita / as told";
        }
    }

    /** It could not be played here and now. */
    record LeftOut(String reason) implements Outcome {
        @Override
        public String line() {
            return "DILEWATI / LEFT OUT: " + reason;
        }
    }

    /** It went otherwise. */
    record Otherwise(String reason) implements Outcome {
        @Override
        public String line() {
            return "GAGAL / FAILED: " + reason;
        }
    }
}
