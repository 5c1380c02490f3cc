package id.go.pontianak.sertel.sandbox.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;
import java.util.Optional;

/**
 * Gives tests the one city that all of them share; without a Chromium it skips them and says so.
 */
final class CityExtension implements ParameterResolver, ExecutionCondition {

    private static final Namespace NAMESPACE = Namespace.create(CityExtension.class);
    private static final String MISSING =
            "No Chromium on this machine: install Debian's package chromium, or name a program by "
                    + Chromium.VARIABLE;

    /** The one attempt to start it: where it failed, it would fail again for every test. */
    private sealed interface Attempt extends AutoCloseable {

        @Override
        void close();

        record Started(City city) implements Attempt {
            @Override
            public void close() {
                city.close();
            }
        }

        record Failed(Exception failure) implements Attempt {
            @Override
            public void close() {
                // Nothing was left running.
            }
        }

        static Attempt make() {
            try {
                return new Started(City.start(Chromium.find().orElseThrow()));
            } catch (IOException | RuntimeException e) {
                return new Failed(e);
            }
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<Chromium> chromium = Chromium.find();
        return chromium.isPresent()
                ? ConditionEvaluationResult.enabled(chromium.get().program().toString())
                : ConditionEvaluationResult.disabled(MISSING);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == City.class;
    }

    @Override
    public City resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Attempt attempt =
                context.getRoot()
                        .getStore(NAMESPACE)
                        .computeIfAbsent(Attempt.class, _ -> Attempt.make(), Attempt.class);
        return switch (attempt) {
            case Attempt.Started started -> started.city();
            case Attempt.Failed failed ->
                    throw new ParameterResolutionException(
                            "The mesh or the browser did not start", failed.failure());
        };
    }
}
