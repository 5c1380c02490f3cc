package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Page;

import id.go.pontianak.sertel.sandbox.demo.PlayedCase;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/**
 * No test: takes the pictures of {@code docs/pages} when {@code sandbox/browser/screenshots} runs.
 */
@ExtendWith(CityExtension.class)
class Screenshots {

    private static final Path FOLDER = Path.of("..", "..", "docs", "pages");
    private static final int HELD = 3;
    private static final String SEEN_IMAGES_ARE_THERE =
            """
            Promise.all([...document.images]
              .filter(image => image.getBoundingClientRect().top < innerHeight)
              .map(image => image.decode().catch(() => null)))
            """;
    private static final Map<Device, Set<Place>> SHOWN =
            Map.of(
                    Device.DESK,
                    Set.of(
                            Place.DISPOSITION_INBOX,
                            Place.DISPOSITION_CASE,
                            Place.DOSSIER,
                            Place.CEREMONY,
                            Place.ISSUANCE_READY,
                            Place.CALENDAR,
                            Place.REGISTER,
                            Place.OFFICE),
                    Device.PHONE,
                    Set.of(
                            Place.DISPOSITION_INBOX,
                            Place.DISPOSITION_CASE,
                            Place.APPLY,
                            Place.TRACK,
                            Place.CORRECT,
                            Place.VISIT,
                            Place.COLLECT));

    @Test
    void take(City city) throws Exception {
        for (int i = 0; i < HELD; i++) {
            try (PlayedCase played = city.cases().atStep(6)) {
                played.invite();
                played.collect(played.ceremony(), city.root());
                played.awaitDelivered();
            }
            city.cases().atStep(2).close();
        }
        for (Device device : SHOWN.keySet()) {
            for (Place place : SHOWN.get(device)) {
                Page page = city.at(place, device).page();
                page.evaluate(SEEN_IMAGES_ARE_THERE);
                String width = device == Device.PHONE ? "-360" : "";
                page.screenshot(
                        new Page.ScreenshotOptions()
                                .setPath(FOLDER.resolve(place.fileName() + width + ".png")));
            }
        }
    }
}
