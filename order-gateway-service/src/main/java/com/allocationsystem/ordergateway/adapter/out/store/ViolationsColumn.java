package com.allocationsystem.ordergateway.adapter.out.store;

import com.allocationsystem.ordergateway.domain.compliance.ComplianceViolation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Violations as JSON text; null for none, which nearly all orders have. */
@Converter
public class ViolationsColumn implements AttributeConverter<List<ComplianceViolation>, String> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(List<ComplianceViolation> violations) {
        try {
            return violations == null || violations.isEmpty() ? null : JSON.writeValueAsString(violations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Plain records can always be written", e);
        }
    }

    @Override
    public List<ComplianceViolation> convertToEntityAttribute(String stored) {
        try {
            return stored == null ? List.of() : JSON.readValue(stored, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("child_order.violations holds something else: " + stored, e);
        }
    }
}
