package com.allocationsystem.deploy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.google.gson.Gson;
import com.google.gson.JsonElement;
import io.kubernetes.client.openapi.JSON;
import java.lang.reflect.InvocationTargetException;
import java.util.Map;

/** Reads an object as the Kubernetes API would with strict field validation. */
final class StrictObject {

    /** The API version each kind must have, and so the generated class that reads it. */
    private static final Map<String, String> VERSIONS = Map.of(
            "ConfigMap", "v1",
            "ServiceAccount", "v1",
            "Service", "v1",
            "Deployment", "apps/v1",
            "Job", "batch/v1",
            "HorizontalPodAutoscaler", "autoscaling/v2",
            "PodDisruptionBudget", "policy/v1",
            "Ingress", "networking.k8s.io/v1",
            "NetworkPolicy", "networking.k8s.io/v1");

    /** Kinds of the Gateway API and of the Prometheus operator, which the generated classes of Kubernetes itself do not have. */
    private static final Map<String, Class<?>> EXTENSIONS = Map.of(
            "gateway.networking.k8s.io/v1 HTTPRoute", io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute.class,
            "monitoring.coreos.com/v1 ServiceMonitor",
                    io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor.class,
            "monitoring.coreos.com/v1 PrometheusRule",
                    io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule.class);

    /** These classes keep what they do not know; here it is a fault. */
    private static final ObjectMapper STRICT = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            });

    private StrictObject() {}

    static void parse(YamlDocument object) {
        Class<?> extension = EXTENSIONS.get(object.at("apiVersion") + " " + object.kind());
        if (extension != null) {
            read(object, extension);
            return;
        }
        String version = VERSIONS.get(object.kind());
        if (version == null || !version.equals(object.at("apiVersion"))) {
            throw new AssertionError(object + " has apiVersion " + object.at("apiVersion") + ", known: " + version);
        }
        JsonElement json = new Gson().toJsonTree(object.body());
        try {
            Class<?> type = Class.forName(
                    "io.kubernetes.client.openapi.models.V" + version.replaceAll(".*v", "") + object.kind());
            type.getMethod("validateJsonElement", JsonElement.class).invoke(null, json);
            JSON.getGson().fromJson(json, type);
        } catch (InvocationTargetException refused) {
            throw new AssertionError(object + ": " + refused.getCause().getMessage(), refused.getCause());
        } catch (ReflectiveOperationException | RuntimeException unreadable) {
            throw new AssertionError(object + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private static void read(YamlDocument object, Class<?> type) {
        try {
            STRICT.convertValue(object.body(), type);
        } catch (IllegalArgumentException unreadable) {
            throw new AssertionError(object + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
