package com.allocationsystem.deploy;

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
            "HorizontalPodAutoscaler", "autoscaling/v2",
            "PodDisruptionBudget", "policy/v1",
            "Ingress", "networking.k8s.io/v1",
            "NetworkPolicy", "networking.k8s.io/v1");

    private StrictObject() {}

    static void parse(YamlDocument object) {
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
}
