package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What somebody looks at the pages with. */
enum Device {
    DESK(1280, 900),
    ENGLISH_DESK(1280, 900),
    PHONE(360, 740),
    NO_SCRIPT(1280, 900);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    boolean isTouched() {
        return this == PHONE;
    }

    NewContextOptions options() {
        NewContextOptions options =
                new NewContextOptions()
                        .setViewportSize(width, height)
                        .setLocale(this == ENGLISH_DESK ? "en-GB" : "id-ID")
                        .setTimezoneId("Asia/Pontianak")
                        .setJavaScriptEnabled(this != NO_SCRIPT);
        return this == PHONE ? options.setHasTouch(true).setIsMobile(true) : options;
    }
}
