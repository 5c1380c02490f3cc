package id.go.pontianak.sertel.sandbox.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

import tools.jackson.databind.JsonNode;

import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The page on which deputies are named by an order with a number. */
final class Delegations {

    private static final Pattern END = Pattern.compile("^Akhiri ");

    private final City city;
    private final Actor administrator;

    Delegations(City city, Actor administrator) {
        this.city = city;
        this.administrator = administrator;
    }

    /** What happens while an order holds. */
    @FunctionalInterface
    interface Meanwhile {
        void happens() throws Exception;
    }

    /** Names the Kabid as Plh. Kepala Dinas while something happens. */
    void whileKabidIsKadis(String order, Meanwhile meanwhile) throws Exception {
        record("800/" + order + "/PLH", "kabid", "kadis");
        try {
            meanwhile.happens();
        } finally {
            endAll();
        }
    }

    private void record(String order, String deputy, String holder) throws InterruptedException {
        open();
        String today = LocalDate.now(City.ZONE).toString();
        administrator.field("Jabatan").selectOption(new SelectOption().setLabel("Kepala Dinas"));
        administrator.field("Plh. (pejabat berhalangan)").check();
        administrator.field("Nomor surat perintah").fill(order);
        administrator.field("Hari pertama").fill(today);
        administrator.field("Hari terakhir").fill(today);
        name("Pengganti", deputy);
        name("Pejabat yang digantikan", holder);
        administrator.press("Catat penunjukan");
        administrator.page().locator(".done").waitFor();
    }

    private void name(String part, String user) throws InterruptedException {
        JsonNode claims = city.client().claims(user);
        Locator group =
                administrator
                        .page()
                        .getByRole(
                                AriaRole.GROUP,
                                new Page.GetByRoleOptions().setName(Pattern.compile("^" + part)));
        group.getByLabel("Nama pengguna (login)").fill(user);
        group.getByLabel("Nama lengkap").fill(claims.path("name").asString());
    }

    private void endAll() {
        open();
        Locator ends =
                administrator
                        .page()
                        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(END));
        while (ends.count() > 0) {
            ends.first().click();
            administrator.page().locator("dialog[open] button").first().click();
            administrator.page().locator(".done").waitFor();
        }
    }

    private void open() {
        administrator.open(URI.create(city.addresses().disposition() + "/delegations"));
    }
}
