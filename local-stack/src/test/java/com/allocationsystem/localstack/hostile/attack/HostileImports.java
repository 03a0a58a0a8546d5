package com.allocationsystem.localstack.hostile.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Datasets that are none, as bodies of {@code multipart/form-data} with the boundary {@code b}. */
public final class HostileImports {

    private static final String RESTRICTIONS = "account_id,cusip,side,reason\n";

    private HostileImports() {}

    public static Map<String, byte[]> bodies() throws java.io.IOException {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("nothing", new byte[0]);
        bodies.put("no part", text("--b--\r\n"));
        bodies.put("cut in a header", text("--b\r\nContent-Disposition: form-data; name=\"fi"));
        bodies.put(
                "cut in a file",
                text("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"cash.csv\"\r\n\r\na,b"));
        bodies.put("no end", text(part("cash.csv", "a,b\n")));
        bodies.put("part without a name", text("--b\r\n\r\nx\r\n--b--\r\n"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            many.append(part("f" + i + ".csv", "a\n"));
        }
        bodies.put("1,500 parts", text(many + "--b--\r\n"));
        bodies.put("a part's header of 100,000", text("--b\r\nX-A: " + "a".repeat(100_000) + "\r\n\r\nx\r\n--b--\r\n"));
        for (String name : new String[] {
            "../../../../tmp/cash.csv",
            "/etc/passwd",
            "cash.csv\u0000.txt",
            "C:\\cash.csv",
            "cash.csv;x",
            "",
            "x".repeat(5_000)
        }) {
            bodies.put("file named " + name.substring(0, Math.min(20, name.length())), whole(name, "account_id\nA\n"));
        }
        bodies.put("a million columns", whole("cash.csv", "a,".repeat(1_000_000) + "\n"));
        bodies.put("an endless cell", whole("cash.csv", "account_id\n\"" + "a".repeat(2_000_000)));
        bodies.put("NUL", whole("restrictions.csv", RESTRICTIONS + "A\0,B,BUY,x\n"));
        bodies.put("formulas", whole("restrictions.csv", RESTRICTIONS + "=1+1,@SUM(1),+1,-2+3\n"));
        bodies.put(
                "UTF-16",
                whole("cash.csv", new String("a,b\n".getBytes(StandardCharsets.UTF_16), StandardCharsets.ISO_8859_1)));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bomb)) {
            zip.write(new byte[20_000_000]);
        }
        bodies.put("a compressed file", whole("cash.csv", bomb.toString(StandardCharsets.ISO_8859_1)));
        return bodies;
    }

    private static byte[] whole(String name, String content) {
        return text(part(name, content) + "--b--\r\n");
    }

    private static String part(String name, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, content);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
