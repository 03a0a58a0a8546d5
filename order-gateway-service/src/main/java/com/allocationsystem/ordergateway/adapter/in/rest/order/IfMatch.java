package com.allocationsystem.ordergateway.adapter.in.rest.order;

import com.allocationsystem.ordergateway.application.port.in.change.ExpectedVersion;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads {@code If-Match} (RFC 9110 section 13.1.1): strong comparison, so a weak tag matches nothing. */
final class IfMatch {

    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})\"");

    private IfMatch() {}

    /** @param header or null; anything that is no tag of ours matches no version */
    static ExpectedVersion read(String header) {
        if (header == null || header.trim().equals("*")) {
            return ExpectedVersion.ANY;
        }
        Set<Long> versions = Arrays.stream(header.split(","))
                .map(tag -> OURS.matcher(tag.trim()))
                .filter(Matcher::matches)
                .map(tag -> Long.valueOf(tag.group(1)))
                .collect(Collectors.toSet());
        return new ExpectedVersion(versions);
    }
}
