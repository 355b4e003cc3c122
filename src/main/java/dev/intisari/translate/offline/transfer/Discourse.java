package dev.intisari.translate.offline.transfer;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the article has said so far, as far as English needs to know it: what was mentioned takes <i>the</i>, and who
 * was last spoken of owns what is "his" or "theirs". One per article, not shared between threads.
 */
public final class Discourse {
    private final Set<String> mentioned = new HashSet<>();
    private final Set<String> names;
    private final @Nullable Discourse around;
    private String owner = "its";

    /**
     * @param names words that are names in this article
     */
    public Discourse(Set<String> names) {
        this.names = Set.copyOf(names);
        this.around = null;
    }

    private Discourse(Discourse around) {
        this.names = around.names;
        this.around = around;
        this.owner = around.owner;
    }

    /** The same for something that is only tried: what it says is not remembered here. */
    public Discourse aside() {
        return new Discourse(this);
    }

    /** Words that are names in this article. */
    public Set<String> names() {
        return names;
    }

    void mention(String noun) {
        if (!noun.isEmpty()) {
            mentioned.add(noun);
        }
    }

    boolean mentioned(String noun) {
        return mentioned.contains(noun) || around != null && around.mentioned(noun);
    }

    /** A new subject: the owner of what is owned from here on. */
    void subject(NounPhrase subject) {
        if (subject.kind == NounPhrase.Kind.PRONOUN) {
            owner = NounPhrase.possessiveForm(subject.head);
        } else if (subject.person || subject.plural || subject.pluralForm) {
            owner = subject.plural || subject.pluralForm ? "their" : "his";
        } else {
            owner = "its";
        }
    }

    /** A possessive for Indonesian <i>-nya</i>, which is often no more than an article. */
    String possessive(boolean rather) {
        return rather && owner.equals("its") ? "the" : owner;
    }
}
