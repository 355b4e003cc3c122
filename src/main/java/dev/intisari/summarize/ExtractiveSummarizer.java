package dev.intisari.summarize;

import dev.intisari.article.Article;
import dev.intisari.article.Article.Sentence;
import dev.intisari.article.ArticleRejected;
import dev.intisari.article.Language;
import dev.intisari.article.Summary;
import dev.intisari.translate.Translator;
import dev.intisari.translate.Translator.Passage;
import dev.intisari.translate.Translator.Translation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Picks an article's most telling sentences and has those and the headline translated. An English article is only
 * shortened. Says nothing that the article does not.
 */
public final class ExtractiveSummarizer implements Summarizer {
    private final String engine;
    private final SentenceExtractor extractor;
    private final Translator translator;

    /**
     * @param engine the engine's name, for the receipt
     */
    public ExtractiveSummarizer(String engine, SentenceExtractor extractor, Translator translator) {
        this.engine = engine;
        this.extractor = extractor;
        this.translator = translator;
    }

    @Override
    public String configuration() {
        return engine + " " + translator.version() + " sentences=" + extractor.wanted();
    }

    @Override
    public Summary summarize(Article article) {
        refuseWhatCannotBeSummarised(article);
        var chosen = extractor.extract(article);
        var passages = new ArrayList<Passage>();
        passages.add(Passage.headline(
                article.title().orElseGet(() -> article.sentences().get(0).text())));
        chosen.forEach(sentence -> passages.add(Passage.sentence(sentence.text())));
        var english = article.language().equals(Language.ENGLISH)
                ? asTheyAre(passages)
                : translator.translate(passages, article.language());
        return summary(article.language(), chosen, english);
    }

    private void refuseWhatCannotBeSummarised(Article article) {
        var language = article.language();
        if (!language.equals(Language.ENGLISH) && !translator.knows(language)) {
            throw new ArticleRejected(
                    "the article is in " + language.displayName() + " (" + language + "), which the engine \"" + engine
                            + "\" does not translate",
                    "upload articles in Indonesian, Malay or English; engines for other languages are not part of this version");
        }
        if (article.sentences().isEmpty()) {
            throw new ArticleRejected(
                    "nothing but a headline and page furniture was found", "upload the article's full text");
        }
    }

    private Summary summary(Language language, List<Sentence> chosen, List<Translation> english) {
        var lines = IntStream.range(0, chosen.size())
                .mapToObj(i -> new Summary.Line(
                        english.get(i + 1).text(),
                        List.of(chosen.get(i)),
                        english.get(i + 1).confidence()))
                .toList();
        double confidence =
                english.stream().mapToDouble(Translation::confidence).average().orElse(1);
        var untranslated = new LinkedHashSet<String>();
        english.forEach(translation -> untranslated.addAll(translation.untranslated()));
        return new Summary(
                english.get(0).text(),
                lines,
                new Summary.Engine(engine, translator.version()),
                confidence,
                List.copyOf(untranslated),
                translator.readsAsRelated(language));
    }

    private static List<Translation> asTheyAre(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new Translation(passage.text(), 1, List.of()))
                .toList();
    }
}
