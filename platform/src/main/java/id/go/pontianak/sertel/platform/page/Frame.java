package id.go.pontianak.sertel.platform.page;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param city whose page it is
 * @param department whose page it is, within the city
 * @param procedure what the pages are for
 * @param person who is logged in, by name; null if nobody is
 * @param draftsOf under which name this person's unsent forms are kept on a device: it tells nobody
 *     who that is; null if nobody is logged in
 * @param places where this person can go
 * @param home where this person begins; null for somebody who can go nowhere here
 * @param language of the page
 * @param otherLanguage the one to switch to
 * @param switchAddress the same page in the other language
 * @param stylesheet address of the service's own style sheet; null for none
 */
public record Frame(
        String city,
        String department,
        String procedure,
        @Nullable String person,
        @Nullable String draftsOf,
        List<Place> places,
        @Nullable String home,
        String language,
        String otherLanguage,
        String switchAddress,
        @Nullable String stylesheet) {

    /**
     * A place to go.
     *
     * @param here whether the page belongs to it
     */
    public record Place(String address, String text, boolean here) {}
}
