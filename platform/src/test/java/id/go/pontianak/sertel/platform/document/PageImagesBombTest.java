package id.go.pontianak.sertel.platform.document;

import static id.go.pontianak.sertel.platform.document.PageImagesBombs.ascii;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.contents;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.deflated;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.drawing;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.group;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.jpegOf;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.names;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.numbers;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.page;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.pdfWithObjects;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.picture;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.stencil;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.stream;
import static id.go.pontianak.sertel.platform.document.PageImagesBombs.with;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.pontianak.sertel.platform.document.PageImagesTrouble.Kind;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.Stream;

/** Papers that would take all memory, or all time, are refused before they do. */
class PageImagesBombTest {

    private static final String PDF = "application/pdf";
    private static final COSName FLATE = COSName.FLATE_DECODE;
    private static final COSName DCT = COSName.DCT_DECODE;
    private static final COSName PATTERN = COSName.PATTERN;
    private static final String FILL = "/Pattern cs /A scn 0 0 90 90 re f";
    private static final PDRectangle CARD = new PDRectangle(100, 100);

    static Stream<Arguments> unfolding() {
        return Stream.of(
                bomb("a photograph larger than its stencil", photographAsStencil()),
                bomb(
                        "a photograph as the text of a page",
                        contents(jpegOf(20_000, 20_000, true), DCT)),
                bomb(
                        "a folded photograph",
                        drawing(picture(8, 8, deflated(44), names(FLATE, DCT)))),
                bomb(
                        "a photograph that is to be unfolded again",
                        drawing(picture(8, 8, jpegOf(8, 8, true), names(DCT, FLATE)))),
                bomb(
                        "a photograph in many goes",
                        drawing(picture(9_000, 5_000, jpegOf(9_000, 5_000, false), DCT))),
                bomb("a picture in the text of a page", inline()),
                bomb("locked contents", PageImagesBombs.locked(deflated(44), FLATE)),
                bomb("a folded drawing by a name of its own", drawing(folded())),
                bomb("wide rows", rows(12, 250_000_000)),
                Arguments.of("rows of nothing", rows(2, 0), PDF, Kind.DAMAGED),
                bomb("a wide fax", fax(60_000, 30_000)),
                bomb("a fax of one row", fax(250_000_000, 1)),
                bomb("folded objects", pdfWithObjects(deflated(44), "/Type/ObjStm/N 1/First 4")),
                bomb(
                        "folded places of objects",
                        pdfWithObjects(deflated(44), "/Type/XRef/W[1 2 1]/Size 9/Root 2 0 R")));
    }

    static Stream<Arguments> drawn() {
        return Stream.of(
                bomb("a stencil", drawing(stencil(9_000, 8_000, deflated(9), FLATE))),
                bomb("a mask larger than its picture", masked(8, 8, 8_000, 8_000)),
                bomb("a mask across its picture", masked(10_000, 8, 8, 10_000)),
                bomb("very many colours", colours()),
                bomb("a stretched picture", stretched()),
                bomb("a large tile", page(CARD, FILL, PATTERN, tile(3_000, "", CARD, CARD))),
                bomb("a group larger than its tile", largeGroup()),
                bomb("groups in groups", page(PDRectangle.A4, "/A Do", COSName.XOBJECT, nested())),
                bomb("masks in masks", page(PDRectangle.A4, MASKED, STATE, maskedMask())));
    }

    static Stream<Arguments> shapes() {
        byte[] strip = PageImagesSamples.picture("png", 1, 200_000, Color.GRAY);
        byte[] line = PageImagesSamples.picture("png", 200_000, 1, Color.GRAY);
        return Stream.of(
                Arguments.of("a thread", sheet(1, 21_000_000), PDF, Kind.DAMAGED),
                Arguments.of("a ribbon", sheet(20, 90_000), PDF, Kind.TOO_COMPLEX),
                Arguments.of("a road", sheet(90_000, 20), PDF, Kind.TOO_COMPLEX),
                Arguments.of("a town", sheet(1e12f, 215_000), PDF, Kind.TOO_COMPLEX),
                Arguments.of("a strip", strip, "image/png", Kind.TOO_COMPLEX),
                Arguments.of("a line", line, "image/png", Kind.TOO_COMPLEX),
                Arguments.of(
                        "a photograph in many goes",
                        jpegOf(9_000, 5_000, false),
                        "image/jpeg",
                        Kind.TOO_COMPLEX));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"unfolding", "drawn", "shapes"})
    void isRefused(String what, byte[] content, String mediaType, Kind kind) {
        PageImagesTrouble trouble =
                catchThrowableOfType(
                        PageImagesTrouble.class,
                        () -> PageImages.draw(content, mediaType, 1, 900, "Pemeriksa"));

        assertThat(content.length).isLessThan(200_000);
        assertThat(trouble).isNotNull();
        assertThat(trouble.kind()).isEqualTo(kind);
    }

    private static Arguments bomb(String what, byte[] content) {
        return Arguments.of(what, content, PDF, Kind.TOO_COMPLEX);
    }

    private static byte[] photographAsStencil() {
        return drawing(stencil(10, 10, jpegOf(20_000, 20_000, true), DCT));
    }

    private static byte[] inline() {
        var text = new ByteArrayOutputStream();
        text.writeBytes(ascii("BI /W 8 /H 8 /BPC 8 /CS /G /F /Fl ID "));
        text.writeBytes(deflated(44));
        text.writeBytes(ascii("\nEI\n"));
        return contents(text.toByteArray(), null);
    }

    /** Named {@code /A} in the page's resources, as the action of an annotation would be. */
    private static COSStream folded() {
        COSStream form = stream(deflated(ascii("n ".repeat(1 << 19)), 44), FLATE);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, CARD.getCOSArray());
        return form;
    }

    private static byte[] rows(int predictor, int columns) {
        COSStream picture = picture(8, 8, deflated(1), FLATE);
        picture.setItem(COSName.DECODE_PARMS, numbers("Predictor", predictor, "Columns", columns));
        return drawing(picture);
    }

    private static byte[] fax(int columns, int rows) {
        COSStream picture = stencil(8, rows, new byte[64], COSName.CCITTFAX_DECODE);
        picture.setItem(COSName.DECODE_PARMS, numbers("K", -1, "Columns", columns));
        return drawing(picture);
    }

    private static byte[] masked(int width, int height, int wide, int high) {
        COSStream picture = picture(width, height, deflated(1), FLATE);
        return drawing(with(picture, "SMask", picture(wide, high, deflated(1), FLATE)));
    }

    private static byte[] colours() {
        COSDictionary tint = stream(ascii("{0 0 0}"), null);
        tint.setInt(COSName.FUNCTION_TYPE, 4);
        var names = new COSArray();
        var domain = new COSArray();
        for (int i = 0; i < 150; i++) {
            names.add(COSName.getPDFName("C" + i));
            domain.add(COSInteger.ZERO);
            domain.add(COSInteger.ONE);
        }
        tint.setItem(COSName.DOMAIN, domain);
        tint.setItem(COSName.RANGE, new COSArray(domain.toList().subList(0, 6)));
        COSStream picture = picture(1_500, 1_500, deflated(1), FLATE);
        COSBase[] space = {COSName.DEVICEN, names, COSName.DEVICERGB, tint};
        return drawing(with(picture, "ColorSpace", new COSArray(List.of(space))));
    }

    private static byte[] stretched() {
        COSStream picture = picture(900, 900, deflated(1), FLATE);
        picture.setBoolean(COSName.INTERPOLATE, true);
        return page(PDRectangle.A4, "90 0 0 9000000 0 0 cm /A Do", COSName.XOBJECT, picture);
    }

    private static COSStream tile(int step, String operators, PDRectangle box, COSBase named) {
        COSStream tile = group(box, operators, COSName.XOBJECT, named);
        tile.setInt(COSName.PATTERN_TYPE, 1);
        tile.setInt(COSName.PAINT_TYPE, 1);
        tile.setInt(COSName.TILING_TYPE, 1);
        tile.setInt(COSName.X_STEP, step);
        tile.setInt(COSName.Y_STEP, step);
        return tile;
    }

    private static COSStream tile(int step, String operators, PDRectangle box, PDRectangle inner) {
        return tile(
                step,
                operators,
                box,
                group(inner, "0 0 9 9 re f", COSName.XOBJECT, new COSDictionary()));
    }

    private static byte[] largeGroup() {
        var large = new PDRectangle(4_000, 4_000);
        return page(CARD, FILL, PATTERN, tile(50, "/A Do", large, large));
    }

    private static COSStream nested() {
        COSStream group = group(PDRectangle.A4, "0 0 9 9 re f", COSName.XOBJECT, FLATE);
        for (int i = 0; i < 45; i++) {
            group = group(PDRectangle.A4, "/A Do", COSName.XOBJECT, group);
        }
        return group;
    }

    private static final String MASKED = "/A gs 0 0 500 800 re f";
    private static final COSName STATE = COSName.EXT_G_STATE;

    private static COSDictionary maskedMask() {
        COSDictionary state = new COSDictionary();
        for (int i = 0; i < 60; i++) {
            var mask = new COSDictionary();
            with(mask, "S", COSName.LUMINOSITY);
            with(mask, "G", group(PDRectangle.A4, MASKED, STATE, state));
            state = with(new COSDictionary(), "SMask", mask);
        }
        return state;
    }

    private static byte[] sheet(float width, float height) {
        return page(
                new PDRectangle(width, height),
                "0 0 5 5 re f",
                COSName.XOBJECT,
                new COSDictionary());
    }
}
