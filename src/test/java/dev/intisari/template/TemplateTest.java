package dev.intisari.template;

import static dev.intisari.template.Template.elements;
import static dev.intisari.template.Template.getAtt;
import static dev.intisari.template.Template.ref;
import static dev.intisari.template.Template.sub;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import dev.intisari.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

/** The template keeps what the design promises and fits the code that it deploys. */
class TemplateTest {
    private static final Template TEMPLATE = Template.ours();

    private static final String FUNCTION = "ArticleFunction";
    private static final String QUEUE = "ArticleQueue";
    private static final String DEAD_LETTERS = "DeadLetterQueue";
    private static final String INPUT = "InputBucket";
    private static final String OUTPUT = "OutputBucket";

    /** How an ARN begins that {@code !Sub} makes from a resource's own. */
    private static final Pattern RESOURCE_ARN = Pattern.compile("\\$\\{(\\w+)[.]Arn}/");

    private static final int DAY = 24 * 60 * 60;

    @Nested
    class TheFunction {
        private static final String HANDLER_METHOD = "handleRequest";

        private final JsonNode function = TEMPLATE.properties(FUNCTION);
        private final JsonNode variables = function.path("Environment").path("Variables");

        @Test
        void isTheOnlyOne() {
            assertThat(TEMPLATE.namesOf("AWS::Serverless::Function")).containsExactly(FUNCTION);
        }

        @Test
        void isAStreamHandlerThatExists() throws ClassNotFoundException {
            assertThat(RequestStreamHandler.class).isAssignableFrom(handlerClass());
            assertThat(handler()[1]).isEqualTo(HANDLER_METHOD);
        }

        @Test
        void canBeMadeByLambda() {
            assertThatCode(() -> handlerClass().getConstructor()).doesNotThrowAnyException();
        }

        @Test
        void isTheFileThatTheBuildMakes() throws Exception {
            var assembly = xml("src/main/assembly/lambda.xml");
            var file = textOf(xml("pom.xml"), "finalName") + "-" + textOf(assembly, "id") + "."
                    + textOf(assembly, "format");

            assertThat(function.path("CodeUri").asText()).isEqualTo("target/" + file);
        }

        @Test
        void runsOnARuntimeThatLambdaOffers() {
            assertThat(function.path("Runtime").asText()).isIn("java21", "java25");
        }

        @Test
        void isGivenEverySettingAndNothingElse() {
            assertThat(variables.fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(Settings.NAMES);
        }

        @Test
        void knowsBothBucketsSoThatALoopIsRefused() {
            assertThat(variables.path(Settings.INPUT_BUCKET)).isEqualTo(ref(INPUT));
            assertThat(variables.path(Settings.OUTPUT_BUCKET)).isEqualTo(ref(OUTPUT));
        }

        @ParameterizedTest
        @FieldSource("dev.intisari.template.TemplateTest#PARAMETER_CHOICES")
        void takesWhatTheParametersAllow(String choice) {
            var environment = new HashMap<String, String>();
            variables
                    .properties()
                    .forEach(variable -> environment.put(variable.getKey(), chosen(variable.getValue(), choice)));

            assertThatCode(() -> Settings.from(environment)).doesNotThrowAnyException();
        }

        @Test
        void logsJsonToItsOwnGroup() {
            assertThat(function.path("LoggingConfig").path("LogFormat").asText())
                    .isEqualTo("JSON");
            assertThat(function.path("LoggingConfig").path("LogGroup")).isEqualTo(ref("ArticleLogGroup"));
        }

        @Test
        void keepsItsLogForALimitedTime() {
            assertThat(TEMPLATE.properties("ArticleLogGroup").path("RetentionInDays"))
                    .isEqualTo(ref("LogRetentionDays"));
            assertThat(TEMPLATE.parameter("LogRetentionDays").path("Default").asInt())
                    .isPositive();
        }

        @Test
        void isTraced() {
            assertThat(function.path("Tracing").asText()).isEqualTo("Active");
        }

        @Test
        void mayDoWhatTheCodeDoesAndNothingMore() {
            assertThat(permissions())
                    .containsExactlyInAnyOrder(
                            "s3:GetObject " + sub("${InputBucket.Arn}/*"),
                            "s3:GetObjectVersion " + sub("${InputBucket.Arn}/*"),
                            "s3:GetObject " + sub("${OutputBucket.Arn}/${OutputPrefix}*"),
                            "s3:PutObject " + sub("${OutputBucket.Arn}/${OutputPrefix}*"),
                            "s3:ListBucket " + getAtt("InputBucket.Arn"),
                            "s3:ListBucket " + getAtt("OutputBucket.Arn"));
        }

        @Test
        void hasNoReadyMadePolicies() {
            assertThat(elements(function.path("Policies"))).isNotEmpty().allMatch(policy -> policy.has("Statement"));
        }

        private Stream<String> permissions() {
            return TEMPLATE.statementsOfFunction(FUNCTION).stream()
                    .filter(statement -> statement.path("Effect").asText().equals("Allow"))
                    .flatMap(statement -> elements(statement.path("Action"))
                            .flatMap(action -> elements(statement.path("Resource"))
                                    .map(resource -> action.asText() + " " + resource)));
        }

        private String[] handler() {
            return function.path("Handler").asText().split("::", -1);
        }

        private Class<?> handlerClass() throws ClassNotFoundException {
            return Class.forName(handler()[0]);
        }
    }

    @Nested
    class TheQueue {
        private final JsonNode queue = TEMPLATE.properties(QUEUE);
        private final JsonNode deadLetters = TEMPLATE.properties(DEAD_LETTERS);
        private final JsonNode source =
                TEMPLATE.properties(FUNCTION).path("Events").path("Uploads");

        @Test
        void hearsOfEveryUpload() {
            var notification = TEMPLATE.properties(INPUT)
                    .path("NotificationConfiguration")
                    .path("QueueConfigurations")
                    .path(0);

            assertThat(notification.path("Event").asText()).isEqualTo("s3:ObjectCreated:*");
            assertThat(notification.path("Queue")).isEqualTo(getAtt("ArticleQueue.Arn"));
        }

        @Test
        void letsS3InBeforeTheNotificationIsSetUp() {
            var awaited = elements(TEMPLATE.resource(INPUT).path("DependsOn")).map(JsonNode::asText);

            assertThat(awaited).contains("ArticleQueuePolicy");
        }

        @Test
        void takesMessagesFromOurInputBucketOnly() {
            assertThat(TEMPLATE.statementsForQueue(QUEUE))
                    .filteredOn(statement -> statement.path("Effect").asText().equals("Allow"))
                    .singleElement()
                    .satisfies(statement -> {
                        assertThat(statement.path("Principal").path("Service").asText())
                                .isEqualTo("s3.amazonaws.com");
                        assertThat(statement.path("Action").asText()).isEqualTo("sqs:SendMessage");
                        assertThat(statement.at("/Condition/StringEquals/aws:SourceAccount"))
                                .isEqualTo(ref("AWS::AccountId"));
                        var arn =
                                statement.at("/Condition/ArnLike/aws:SourceArn").path("Fn::Sub");
                        var bucket =
                                TEMPLATE.properties(INPUT).path("BucketName").path("Fn::Sub");
                        assertThat(arn.path(0).asText())
                                .isEqualTo("arn:${AWS::Partition}:s3:::"
                                        + bucket.path(0).asText());
                        assertThat(arn.path(1)).isEqualTo(bucket.path(1));
                    });
        }

        @Test
        void feedsTheFunction() {
            assertThat(source.path("Type").asText()).isEqualTo("SQS");
            assertThat(source.path("Properties").path("Queue")).isEqualTo(getAtt("ArticleQueue.Arn"));
        }

        @Test
        void getsBackOnlyTheMessagesThatFailed() {
            assertThat(elements(source.path("Properties").path("FunctionResponseTypes"))
                            .map(JsonNode::asText))
                    .containsExactly("ReportBatchItemFailures");
        }

        @Test
        void keepsALimitedNumberOfFunctionsBusy() {
            assertThat(source.path("Properties").path("ScalingConfig").path("MaximumConcurrency"))
                    .isEqualTo(ref("MaxConcurrency"));
        }

        /** <a href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html">As Lambda asks</a>. */
        @Test
        void hidesAMessageForSixTimesTheFunctionsTimeout() {
            int timeout = TEMPLATE.properties(FUNCTION).path("Timeout").asInt();

            assertThat(timeout).isPositive();
            assertThat(queue.path("VisibilityTimeout").asInt()).isGreaterThanOrEqualTo(6 * timeout);
        }

        @Test
        void putsAsideWhatFailedFiveTimes() {
            assertThat(queue.path("RedrivePolicy").path("deadLetterTargetArn"))
                    .isEqualTo(getAtt("DeadLetterQueue.Arn"));
            assertThat(queue.path("RedrivePolicy").path("maxReceiveCount").asInt())
                    .isEqualTo(5);
        }

        @Test
        void isTheOnlySourceOfDeadLetters() {
            var allowed = deadLetters.path("RedriveAllowPolicy");

            assertThat(allowed.path("redrivePermission").asText()).isEqualTo("byQueue");
            assertThat(elements(allowed.path("sourceQueueArns"))
                            .map(arn -> arn.path("Fn::Sub").asText()))
                    .singleElement()
                    .asString()
                    .endsWith(":" + queue.at("/QueueName/Fn::Sub").asText());
        }

        @Test
        void leavesFourteenDaysToLookAtDeadLetters() {
            assertThat(deadLetters.path("MessageRetentionPeriod").asInt()).isEqualTo(14 * DAY);
        }

        /** A message keeps its age when it is put aside. */
        @Test
        void forgetsSoonerThanTheDeadLetterQueue() {
            assertThat(queue.path("MessageRetentionPeriod").asInt())
                    .isBetween(DAY, deadLetters.path("MessageRetentionPeriod").asInt() - DAY);
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#queues")
        void isEncrypted(String name) {
            assertThat(TEMPLATE.properties(name).path("SqsManagedSseEnabled").asBoolean())
                    .isTrue();
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#queues")
        void isReachedByTlsOnly(String name) {
            assertThat(TEMPLATE.statementsForQueue(name))
                    .anySatisfy(statement -> thenRefusesAllButTls(statement, "sqs:*", getAtt(name + ".Arn")));
        }
    }

    @Nested
    class EveryBucket {
        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void isClosedToThePublic(String bucket) {
            var blocked = TEMPLATE.properties(bucket).path("PublicAccessBlockConfiguration");

            assertThat(Stream.of("BlockPublicAcls", "BlockPublicPolicy", "IgnorePublicAcls", "RestrictPublicBuckets"))
                    .allMatch(name -> blocked.path(name).asBoolean());
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void belongsToItsOwnerWithAllThatIsInIt(String bucket) {
            assertThat(TEMPLATE.properties(bucket)
                            .at("/OwnershipControls/Rules/0/ObjectOwnership")
                            .asText())
                    .isEqualTo("BucketOwnerEnforced");
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void isReachedByTlsOnly(String bucket) {
            assertThat(TEMPLATE.statementsForBucket(bucket))
                    .anySatisfy(statement -> thenRefusesAllButTls(
                            statement, "s3:*", getAtt(bucket + ".Arn"), sub("${" + bucket + ".Arn}/*")));
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void isEncrypted(String bucket) {
            assertThat(TEMPLATE.properties(bucket).findValuesAsText("SSEAlgorithm"))
                    .containsExactly("AES256");
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void keepsOldVersions(String bucket) {
            assertThat(TEMPLATE.properties(bucket)
                            .at("/VersioningConfiguration/Status")
                            .asText())
                    .isEqualTo("Enabled");
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void dropsOldVersionsAndUnfinishedUploadsAfterAWhile(String bucket) {
            var rules =
                    TEMPLATE.properties(bucket).path("LifecycleConfiguration").path("Rules");

            assertThat(rules.findValuesAsText("NoncurrentDays")).hasSize(1);
            assertThat(rules.findValuesAsText("DaysAfterInitiation")).hasSize(1);
            assertThat(rules.findValuesAsText("Status")).containsOnly("Enabled");
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#buckets")
        void neverLosesArticlesOrSummariesByTime(String bucket) {
            assertThat(TEMPLATE.properties(bucket).findValues("ExpirationInDays"))
                    .isEmpty();
        }

        @ParameterizedTest
        @MethodSource("dev.intisari.template.TemplateTest#bucketsAndTheirPolicies")
        void outlivesTheStackWithItsPolicy(String resource) {
            assertThat(TEMPLATE.resource(resource).path("DeletionPolicy").asText())
                    .isEqualTo("Retain");
            assertThat(TEMPLATE.resource(resource).path("UpdateReplacePolicy").asText())
                    .isEqualTo("Retain");
        }
    }

    @Nested
    class EveryPolicy {
        private final List<Map.Entry<String, JsonNode>> allowing = TEMPLATE.allStatements()
                .filter(statement ->
                        statement.getValue().path("Effect").asText().equals("Allow"))
                .toList();

        @Test
        void namesTheActionsItAllows() {
            assertThat(allowing).isNotEmpty().allSatisfy(statement -> {
                assertThat(statement.getValue().has("NotAction")).isFalse();
                assertThat(elements(statement.getValue().path("Action")).map(JsonNode::asText))
                        .isNotEmpty()
                        .noneMatch(action -> action.contains("*"));
            });
        }

        @Test
        void namesTheResourcesItAllows() {
            assertThat(allowing).isNotEmpty().allSatisfy(statement -> {
                assertThat(statement.getValue().has("NotResource")).isFalse();
                assertThat(elements(statement.getValue().path("Resource")))
                        .isNotEmpty()
                        .allMatch(TemplateTest::isOurs, "is a resource of this template or something in it");
            });
        }

        @Test
        void letsNobodyInWhoIsNotNamed() {
            assertThat(allowing)
                    .noneMatch(statement ->
                            statement.getValue().path("Principal").toString().contains("*"));
        }
    }

    static final List<String> PARAMETER_CHOICES = List.of("Default", "MinValue", "MaxValue");

    static List<String> buckets() {
        var names = TEMPLATE.namesOf("AWS::S3::Bucket");
        assertThat(names).containsExactlyInAnyOrder(INPUT, OUTPUT);
        return names;
    }

    static List<String> bucketsAndTheirPolicies() {
        return Stream.concat(buckets().stream(), TEMPLATE.namesOf("AWS::S3::BucketPolicy").stream())
                .toList();
    }

    static List<String> queues() {
        var names = TEMPLATE.namesOf("AWS::SQS::Queue");
        assertThat(names).containsExactlyInAnyOrder(QUEUE, DEAD_LETTERS);
        return names;
    }

    /** What a variable would be if each parameter had its default, its smallest or its largest value. */
    private static String chosen(JsonNode variable, String choice) {
        var name = variable.path("Ref").asText();
        var parameter = TEMPLATE.parameter(name);
        if (parameter.isMissingNode()) {
            return name;
        }
        return parameter.path(parameter.has(choice) ? choice : "Default").asText();
    }

    private static boolean isOurs(JsonNode arn) {
        var whole = arn.path("Fn::GetAtt").asText();
        var part = RESOURCE_ARN.matcher(arn.path("Fn::Sub").asText());
        var name = part.lookingAt() ? part.group(1) : whole.replaceFirst("[.]Arn$", "");
        return TEMPLATE.resource(name).isObject();
    }

    private static void thenRefusesAllButTls(JsonNode statement, String action, JsonNode... resources) {
        assertThat(statement.path("Effect").asText()).isEqualTo("Deny");
        assertThat(statement.path("Principal").asText()).isEqualTo("*");
        assertThat(statement.path("Action").asText()).isEqualTo(action);
        assertThat(elements(statement.path("Resource")).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(resources);
        assertThat(statement.at("/Condition/Bool/aws:SecureTransport").asText()).isEqualTo("false");
    }

    private static Document xml(String file) throws Exception {
        try (var stream = Files.newInputStream(Path.of(file))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
        }
    }

    private static String textOf(Document document, String element) throws IOException {
        var found = document.getElementsByTagName(element);
        if (found.getLength() != 1) {
            throw new IOException(found.getLength() + " elements <" + element + ">, not one");
        }
        return found.item(0).getTextContent();
    }
}
