package com.allocationsystem.gateway.domain;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The path of a request as every reader behind this door will understand it, or nothing.
 *
 * <p>Two programs that read one path differently are how an unrouted address is reached through a routed one. So routes are
 * matched on decoded segments, and a path that could be read in two ways is refused rather than repaired: dot segments,
 * empty segments, backslashes, path parameters, control characters, bad escapes, bytes that are not UTF-8. An encoded slash or
 * semicolon is kept as part of its segment for the routes whose ids may hold one; every other route refuses it.
 *
 * @param raw the path as sent, passed on letter by letter, starting with {@code /}
 * @param segments the decoded parts between slashes; a trailing slash adds none
 */
public record RequestPath(String raw, List<String> segments) {

    private static final String ALIAS = "/api";
    private static final Pattern SEPARATORS = Pattern.compile("[/;]");

    /**
     * @param raw path as sent, without the query; null when the request target has none
     * @return the path, or empty when it is not one path only
     */
    public static Optional<RequestPath> parse(String raw) {
        if (raw == null || !raw.startsWith("/")) {
            return Optional.empty();
        }
        List<String> segments = new ArrayList<>();
        String[] parts = raw.substring(1).split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean trailingSlash = parts[i].isEmpty() && i == parts.length - 1;
            if (trailingSlash) {
                break;
            }
            Optional<String> segment = parts[i].indexOf(';') >= 0
                    ? Optional.empty()
                    : decode(parts[i]).filter(RequestPath::unambiguous);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            segments.add(segment.get());
        }
        return Optional.of(new RequestPath(raw, List.copyOf(segments)));
    }

    /** @return whether no segment holds an encoded slash or semicolon, which another reader may take for a separator */
    public boolean isPlain() {
        return segments.stream()
                .noneMatch(segment -> SEPARATORS.matcher(segment).find());
    }

    /** @return this path with the leading {@code /api} of the alias taken off, otherwise this path */
    public RequestPath withoutAlias() {
        return raw.startsWith(ALIAS + "/") && segments.size() > 1
                ? new RequestPath(raw.substring(ALIAS.length()), segments.subList(1, segments.size()))
                : this;
    }

    /** @return whether the decoded path is this prefix or lies below it, whole segments only; {@code *} stands for any one segment */
    public boolean startsWith(List<String> prefix) {
        if (segments.size() < prefix.size()) {
            return false;
        }
        for (int i = 0; i < prefix.size(); i++) {
            if (!prefix.get(i).equals("*") && !prefix.get(i).equals(segments.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean unambiguous(String segment) {
        // Read as separators or not, an encoded slash or semicolon leads nowhere else.
        return Stream.of(SEPARATORS.split(segment, -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))
                && segment.chars().noneMatch(c -> c == '\\' || c < ' ' || c == 0x7f);
    }

    private static Optional<String> decode(String part) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length());
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c == '%') {
                int high = i + 2 < part.length() ? Character.digit(part.charAt(i + 1), 16) : -1;
                int low = i + 2 < part.length() ? Character.digit(part.charAt(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.put((byte) (high * 16 + low));
                i += 2;
            } else if (c > ' ' && c < 0x7f) {
                bytes.put((byte) c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
