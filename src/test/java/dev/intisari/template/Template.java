package dev.intisari.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The SAM template as a JSON tree, in which the short forms of CloudFormation's functions have their long names:
 * {@code !Ref a} is {@code {"Ref": "a"}}, {@code !GetAtt a.Arn} is {@code {"Fn::GetAtt": "a.Arn"}}.
 */
final class Template {
    private final JsonNode root;

    private Template(JsonNode root) {
        this.root = root;
    }

    /** The template that is deployed. */
    static Template ours() {
        try {
            return of(Files.readString(Path.of("template.yaml"), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads YAML as CloudFormation does, which refuses aliases. */
    static Template of(String yaml) {
        var options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        Object tree = new Yaml(new CloudFormation(options)).load(yaml);
        return new Template(new ObjectMapper().valueToTree(tree));
    }

    /** The names of all resources of a type. */
    List<String> namesOf(String type) {
        return resources()
                .filter(resource -> resource.getValue().path("Type").asText().equals(type))
                .map(Entry::getKey)
                .toList();
    }

    /** A resource, with its type and attributes; a missing node if there is none of that name. */
    JsonNode resource(String name) {
        return root.path("Resources").path(name);
    }

    /** What a resource is set to. */
    JsonNode properties(String name) {
        return resource(name).path("Properties");
    }

    /** A parameter's declaration. */
    JsonNode parameter(String name) {
        return root.path("Parameters").path(name);
    }

    /** The statements of the policy that is attached to a bucket. */
    List<JsonNode> statementsForBucket(String bucket) {
        return namesOf("AWS::S3::BucketPolicy").stream()
                .map(this::properties)
                .filter(policy -> policy.path("Bucket").equals(ref(bucket)))
                .flatMap(Template::statements)
                .toList();
    }

    /** The statements of the policy that is attached to a queue. */
    List<JsonNode> statementsForQueue(String queue) {
        return namesOf("AWS::SQS::QueuePolicy").stream()
                .map(this::properties)
                .filter(policy -> elements(policy.path("Queues")).anyMatch(ref(queue)::equals))
                .flatMap(Template::statements)
                .toList();
    }

    /** The statements that say what a function may do. */
    List<JsonNode> statementsOfFunction(String function) {
        return elements(properties(function).path("Policies"))
                .flatMap(policy -> elements(policy.path("Statement")))
                .toList();
    }

    /** Every policy statement of the template, with the name of the resource that has it. */
    Stream<Entry<String, JsonNode>> allStatements() {
        return resources()
                .flatMap(resource -> resource.getValue().findValues("Statement").stream()
                        .flatMap(Template::elements)
                        .map(statement -> Map.entry(resource.getKey(), statement)));
    }

    /** A node's elements, or the node itself where CloudFormation takes one value for a list of one. */
    static Stream<JsonNode> elements(JsonNode node) {
        if (node.isMissingNode()) {
            return Stream.empty();
        }
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    /** {@code !Ref name}. */
    static JsonNode ref(String name) {
        return function("Ref", name);
    }

    /** {@code !GetAtt name.attribute}. */
    static JsonNode getAtt(String nameAndAttribute) {
        return function("Fn::GetAtt", nameAndAttribute);
    }

    /** {@code !Sub text}. */
    static JsonNode sub(String text) {
        return function("Fn::Sub", text);
    }

    private static JsonNode function(String name, String argument) {
        return JsonNodeFactory.instance.objectNode().put(name, argument);
    }

    private static Stream<JsonNode> statements(JsonNode policy) {
        return elements(policy.path("PolicyDocument").path("Statement"));
    }

    private Stream<Entry<String, JsonNode>> resources() {
        return root.path("Resources").properties().stream();
    }

    /** Knows any {@code !Name} as CloudFormation's function {@code Fn::Name}. */
    private static final class CloudFormation extends SafeConstructor {
        CloudFormation(LoaderOptions options) {
            super(options);
            yamlMultiConstructors.put("!", new AbstractConstruct() {
                @Override
                public Object construct(Node node) {
                    var name = node.getTag().getValue().substring(1);
                    return Map.of(
                            name.equals("Ref") || name.equals("Condition") ? name : "Fn::" + name, argument(node));
                }
            });
        }

        private Object argument(Node node) {
            if (node instanceof ScalarNode scalar) {
                return constructScalar(scalar);
            }
            if (node instanceof SequenceNode sequence) {
                return constructSequence(sequence);
            }
            return constructMapping((MappingNode) node);
        }
    }
}
