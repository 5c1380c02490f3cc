package id.go.pontianak.sertel.platform.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.avro.Schema;
import org.apache.avro.compiler.specific.SpecificCompiler;
import org.apache.avro.generic.GenericData;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/**
 * A service built with another version of one event's schema: the whole class path once more in a
 * class loader of its own, but with the class that Avro generates from that schema in front.
 */
final class CodeOfAnotherVersion implements AutoCloseable {

    private final URLClassLoader classes;

    private CodeOfAnotherVersion(URLClassLoader classes) {
        this.classes = classes;
    }

    static CodeOfAnotherVersion of(Schema event, Path folder) throws IOException {
        var compiler = new SpecificCompiler(event);
        compiler.setStringType(GenericData.StringType.String);
        compiler.setFieldVisibility(SpecificCompiler.FieldVisibility.PRIVATE);
        compiler.compileToDestination(null, folder.resolve("sources").toFile());
        Path built = Files.createDirectories(folder.resolve("classes"));
        String path = System.getProperty("java.class.path");
        int outcome =
                ToolProvider.getSystemJavaCompiler()
                        .run(
                                null,
                                null,
                                null,
                                "-proc:none",
                                "-nowarn",
                                "-cp",
                                path,
                                "-d",
                                built.toString(),
                                folder.resolve("sources")
                                        .resolve(event.getFullName().replace('.', '/') + ".java")
                                        .toString());
        assertThat(outcome).as("the generated class compiles").isZero();
        List<URL> urls = new ArrayList<>();
        urls.add(url(built));
        for (String entry : path.split(File.pathSeparator, -1)) {
            urls.add(url(Path.of(entry)));
        }
        return new CodeOfAnotherVersion(
                new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    /** Puts its contract in place, as every upgrade begins. */
    void deploy(String bootstrapServers, String registry) throws Exception {
        call("deploy", bootstrapServers, registry);
    }

    /** An event in its own version's JSON, as this service would put it on the topic. */
    byte[] encode(String registry, String json) throws Exception {
        return (byte[]) call("encode", registry, json);
    }

    /** A value from the topic, as this service understands it. */
    String decode(String registry, byte[] value) throws Exception {
        return (String) call("decode", registry, value);
    }

    private Object call(String method, Object... arguments) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Class<?> inside = classes.loadClass(WorkOfAnotherVersion.class.getName());
            Class<?>[] types = new Class<?>[arguments.length];
            for (int i = 0; i < types.length; i++) {
                types[i] = arguments[i].getClass();
            }
            return inside.getMethod(method, types).invoke(null, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof Exception thrown ? thrown : e;
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL url(Path path) throws MalformedURLException {
        return path.toUri().toURL();
    }

    @Override
    public void close() throws IOException {
        classes.close();
    }
}
