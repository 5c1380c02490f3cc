package id.go.pontianak.sertel.sandbox.demo;

/** The other side answered something else than the contract has it. */
public final class UnexpectedAnswer extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnexpectedAnswer(String wanted, Answer answer) {
        super("Wanted " + wanted + ", but " + answer);
    }
}
