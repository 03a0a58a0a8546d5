package com.allocationsystem.deploy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One document of a YAML file, read strictly: a key that stands twice is an error. */
record YamlDocument(Object body) {

    static List<YamlDocument> all(String text) {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        List<YamlDocument> documents = new ArrayList<>();
        for (Object body : new Yaml(new SafeConstructor(strict)).loadAll(text)) {
            if (body != null) {
                documents.add(new YamlDocument(body));
            }
        }
        return documents;
    }

    /** @return what lies at these keys (a list index is a number), or null */
    Object at(Object... keys) {
        Object here = body;
        for (Object key : keys) {
            if (here instanceof Map<?, ?> map) {
                here = map.get(key);
            } else if (here instanceof List<?> list && key instanceof Integer index && index < list.size()) {
                here = list.get(index);
            } else {
                return null;
            }
        }
        return here;
    }

    /** @return the documents of the list at these keys, empty when there is none */
    List<YamlDocument> each(Object... keys) {
        return at(keys) instanceof List<?> list
                ? list.stream().map(YamlDocument::new).toList()
                : List.of();
    }

    String kind() {
        return String.valueOf(at("kind"));
    }

    String name() {
        return String.valueOf(at("metadata", "name"));
    }

    @Override
    public String toString() {
        return kind() + "/" + name();
    }
}
