package id.go.pontianak.sertel.sandbox.standin;

/** Text made safe for HTML, and the one look of the stand-ins' pages. */
public final class Html {
    private static final String STYLE =
            """
            body{font-family:system-ui,sans-serif;line-height:1.5;max-width:46rem;margin:2rem auto;\
            padding:0 1rem;color:#1a1a1a;background:#fff}
            label{display:block;margin-top:1rem;font-weight:600}
            input{font-size:1rem;padding:.5rem;width:100%;box-sizing:border-box;border:1px solid #555}
            button{font-size:1rem;margin-top:1.5rem;padding:.6rem 1.2rem;color:#fff;background:#0b4f8a;\
            border:0}
            a:focus,input:focus,button:focus{outline:3px solid #b35900;outline-offset:2px}
            .fault{border-left:4px solid #a30000;padding:.5rem 1rem;color:#a30000}
            .sandbox{border:1px solid #b35900;padding:.25rem .75rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;padding:.4rem;border-bottom:1px solid #ccc;overflow-wrap:anywhere}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;border:1px solid #ccc;padding:1rem}
            """;

    private Html() {}

    /**
     * The text with the five characters of HTML replaced, fit for content and quoted attributes.
     */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A whole page.
     *
     * @param title plain text
     * @param main HTML of the main part, already escaped
     */
    public static String page(String title, String main) {
        return """
        <!doctype html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <main>
        <h1>%s</h1>
        %s
        </main>
        </body>
        </html>
        """
                .formatted(escape(title), STYLE, escape(title), main);
    }
}
