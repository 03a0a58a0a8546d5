package com.allocationsystem.referencedata.adapter.out.aladdin.v1.position;

import com.allocationsystem.aladdin.wire.AladdinJson;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategy;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import java.util.Map;

/** Reads fields under the names that a site gives them. */
final class SiteNames extends PropertyNamingStrategy {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> names;

    private SiteNames(Map<String, String> names) {
        this.names = names;
    }

    /** @param names by Aladdin's public name: the site's */
    static ObjectMapper mapper(Map<String, String> names) {
        return AladdinJson.MAPPER.copy().setPropertyNamingStrategy(new SiteNames(Map.copyOf(names)));
    }

    @Override
    public String nameForConstructorParameter(
            MapperConfig<?> config, AnnotatedParameter parameter, String defaultName) {
        return names.getOrDefault(defaultName, defaultName);
    }

    @Override
    public String nameForField(MapperConfig<?> config, AnnotatedField field, String defaultName) {
        return names.getOrDefault(defaultName, defaultName);
    }

    @Override
    public String nameForGetterMethod(MapperConfig<?> config, AnnotatedMethod method, String defaultName) {
        return names.getOrDefault(defaultName, defaultName);
    }
}
