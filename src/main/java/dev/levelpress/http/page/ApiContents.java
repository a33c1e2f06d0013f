package dev.levelpress.http.page;

import dev.levelpress.source.Value;
import dev.levelpress.source.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Says what {@code openapi.yaml} says. */
public final class ApiContents {

    private static final Set<String> METHODS = Set.of("get", "post");

    private final Value.Mapping api;

    public ApiContents(String yaml) {
        this.api = YamlDocument.of("openapi.yaml", yaml);
    }

    public ApiPage page(Frame frame) {
        List<ApiPage.Operation> operations = new ArrayList<>();
        mapping(api, "paths").entries().forEach((address, path) -> {
            if (path instanceof Value.Mapping methods) {
                methods.entries().forEach((method, each) -> {
                    if (METHODS.contains(method) && each instanceof Value.Mapping operation) {
                        operations.add(operation(method, address, operation));
                    }
                });
            }
        });
        return new ApiPage(frame, text(mapping(api, "info"), "description"), operations);
    }

    private ApiPage.Operation operation(String method, String address, Value.Mapping operation) {
        return new ApiPage.Operation(
                text(operation, "operationId"),
                method.toUpperCase(Locale.ROOT),
                address,
                text(operation, "summary"),
                text(operation, "description"),
                inputs(operation),
                answers(mapping(operation, "responses")));
    }

    private List<ApiPage.Input> inputs(Value.Mapping operation) {
        List<ApiPage.Input> inputs = new ArrayList<>();
        operation.get("parameters").ifPresent(parameters -> {
            if (parameters instanceof Value.Sequence all) {
                all.values().stream()
                        .map(this::resolved)
                        .forEach(each -> inputs.add(new ApiPage.Input(
                                text(each, "name"), text(each, "in"), text(each, "description"), values(each))));
            }
        });
        Value.Mapping body = mapping(operation, "requestBody");
        mapping(body, "content")
                .entries()
                .forEach((type, content) -> inputs.addAll(body(type, text(body, "description"), resolved(content))));
        return inputs;
    }

    /** Its fields, where it has some. */
    private List<ApiPage.Input> body(String type, String about, Value.Mapping content) {
        List<ApiPage.Input> fields = new ArrayList<>();
        mapping(mapping(content, "schema"), "properties").entries().forEach((name, field) -> {
            Value.Mapping schema = resolved(field);
            fields.add(new ApiPage.Input(name, type, text(schema, "description"), enumeration(schema)));
        });
        return fields.isEmpty() ? List.of(new ApiPage.Input("", type, about, "")) : fields;
    }

    private static String values(Value.Mapping parameter) {
        return enumeration(mapping(parameter, "schema"));
    }

    private static String enumeration(Value.Mapping schema) {
        return schema.get("enum")
                .map(values -> values instanceof Value.Sequence all
                        ? all.values().stream().map(ApiContents::text).collect(Collectors.joining(", "))
                        : "")
                .orElse("");
    }

    private List<ApiPage.Answer> answers(Value.Mapping responses) {
        List<ApiPage.Answer> answers = new ArrayList<>();
        responses.entries().forEach((status, response) -> {
            Value.Mapping each = resolved(response);
            answers.add(new ApiPage.Answer(
                    status,
                    text(each, "description"),
                    List.copyOf(mapping(each, "content").entries().keySet())));
        });
        answers.sort((one, other) -> one.status().compareTo(other.status()));
        return answers;
    }

    /** What a {@code $ref} leads to. */
    private Value.Mapping resolved(Value value) {
        if (!(value instanceof Value.Mapping mapping)) {
            return Value.Mapping.EMPTY;
        }
        String reference = text(mapping, "$ref");
        if (reference.isEmpty()) {
            return mapping;
        }
        Value.Mapping place = api;
        for (String step : reference.replaceFirst("^#/", "").split("/")) {
            place = mapping(place, step);
        }
        return place;
    }

    private static Value.Mapping mapping(Value.Mapping in, String name) {
        return in.get(name)
                .map(value -> value instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY)
                .orElse(Value.Mapping.EMPTY);
    }

    private static String text(Value.Mapping in, String name) {
        return in.get(name).map(ApiContents::text).orElse("");
    }

    private static String text(Value value) {
        return value instanceof Value.Scalar scalar ? scalar.text().strip() : "";
    }
}
