package com.allocationsystem.edge.connection;

import java.util.Locale;
import java.util.regex.Pattern;

/** Request line and headers of one request: what decides where it ends and to whom it is addressed. */
final class RequestHead {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern REQUEST_LINE = Pattern.compile(TOKEN + " [!-~\\x80-\\xff]+ HTTP/1\\.([01])");
    private static final Pattern HEADER = Pattern.compile("(" + TOKEN + "):[ \\t]*(.*?)[ \\t]*");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");

    private boolean started;
    private boolean version1;
    private int hosts;
    private String length;
    private String coding;

    boolean isEmpty() {
        return !started;
    }

    /** @return false when no request has such a line, or has it in two ways */
    boolean takes(String line) {
        if (!started) {
            started = true;
            var request = REQUEST_LINE.matcher(line);
            version1 = request.matches() && request.group(1).equals("1");
            return request.matches();
        }
        var header = HEADER.matcher(line);
        if (!header.matches()) {
            return false;
        }
        String value = header.group(2);
        return switch (header.group(1).toLowerCase(Locale.ROOT)) {
            case "host" -> ++hosts == 1;
            case "content-length" -> {
                boolean first = length == null;
                length = value;
                yield first && LENGTH.matcher(value).matches();
            }
            case "transfer-encoding" -> {
                boolean first = coding == null;
                coding = value;
                yield first && value.equalsIgnoreCase("chunked");
            }
            default -> true;
        };
    }

    /** @return whether all that must be said was said, and nothing twice in two ways */
    boolean isWhole() {
        boolean twoLengths = coding != null && length != null;
        boolean codingOfNoVersion = coding != null && !version1;
        return !twoLengths && !codingOfNoVersion && (hosts == 1 || !version1);
    }

    boolean chunked() {
        return coding != null;
    }

    /** @return bytes of the body; 0 when none is announced, or it comes in chunks */
    long length() {
        return length == null ? 0 : Long.parseLong(length);
    }
}
