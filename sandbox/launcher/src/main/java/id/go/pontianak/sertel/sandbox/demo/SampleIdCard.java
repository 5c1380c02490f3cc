package id.go.pontianak.sertel.sandbox.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A drawn id card that nobody can take for a real one. */
final class SampleIdCard {

    private static final int WIDTH = 856;
    private static final int HEIGHT = 540;
    private static final int LEFT = 40;
    private static final double TILT = -0.35;
    private static final Color GROUND = new Color(0xDCECF7);
    private static final Color MARK = new Color(0x66CC0000, true);

    private SampleIdCard() {}

    static SampleDocument of(SampleApplicant applicant) {
        BufferedImage card = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = card.createGraphics();
        try {
            pen.setRenderingHint(
                    RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            draw(pen, applicant);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(card, "jpeg", bytes);
            return new SampleDocument("ktp.jpg", "image/jpeg", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The sample id card cannot be drawn", e);
        } finally {
            pen.dispose();
        }
    }

    private static void draw(Graphics2D pen, SampleApplicant applicant) throws IOException {
        SampleFont font = SampleFont.forPictures();
        pen.setColor(GROUND);
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.DARK_GRAY);
        pen.fillOval(690, 150, 90, 100);
        pen.fillRoundRect(650, 260, 170, 120, 80, 80);
        pen.setColor(Color.BLACK);
        font.draw(pen, LEFT, 60, 30, "KARTU CONTOH - BUKAN KTP");
        font.draw(pen, LEFT, 130, 26, "NIK: " + applicant.nik());
        font.draw(pen, LEFT, 190, 26, "Nama: " + applicant.nameOnCard());
        font.draw(pen, LEFT, 250, 26, "Alamat: Kota Pontianak");
        font.draw(pen, LEFT, 310, 26, "Pekerjaan: " + applicant.position());
        pen.setColor(MARK);
        pen.rotate(TILT, WIDTH / 2.0, HEIGHT / 2.0);
        font.draw(pen, 20, HEIGHT / 2.0 + 60, 96, "CONTOH / SAMPLE");
    }
}
