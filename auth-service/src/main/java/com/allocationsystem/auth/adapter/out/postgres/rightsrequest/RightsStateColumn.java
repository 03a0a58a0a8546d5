package com.allocationsystem.auth.adapter.out.postgres.rightsrequest;

import com.allocationsystem.auth.domain.rightsrequest.RightsState;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** What is granted, as a JSON object. */
@Converter
public class RightsStateColumn implements AttributeConverter<RightsState, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(RightsState state) {
        try {
            return JSON.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain records can always be written", e);
        }
    }

    @Override
    public RightsState convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, RightsState.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what is granted: " + json, e);
        }
    }
}
