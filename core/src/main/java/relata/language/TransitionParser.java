package relata.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Arc-standard dependency parsing: words move from a sentence to a stack, where each in turn is hung on its neighbour. Gives the trees
 * of CoreNLP's own parser, several times as fast. Safe for many threads.
 */
final class TransitionParser {

    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final int NONE = -1;
    private static final int CHILDREN = 6; // looked at of each of two words
    private static final int CHILDREN_FROM = 6; // words of the stack and of the sentence stand before them

    private final ParserNetwork network;

    TransitionParser(ParserNetwork network) {
        this.network = network;
    }

    List<Dependency> parse(List<Token> tokens) {
        State state = new State(tokens);
        while (!state.isDone()) {
            state.step();
        }
        return state.dependencies();
    }

    /** How far the parse of a sentence has come. Word 0 is the root, the others are counted from 1. */
    private final class State {

        private final int size;
        private final int[] words;
        private final int[] tags;
        private final int[] heads;
        private final int[] labels;
        private final int[] firstLeft;
        private final int[] secondLeft;
        private final int[] firstRight; // the outermost
        private final int[] secondRight;
        private final int[] stack;
        private final int[] features = new int[ParserNetwork.WORDS + ParserNetwork.TAGS + ParserNetwork.LABELS];
        private int height = 1; // the root lies at the bottom
        private int next = 1;

        State(List<Token> tokens) {
            size = tokens.size();
            words = new int[size + 1];
            tags = new int[size + 1];
            words[0] = network.word("-ROOT-");
            tags[0] = network.tag("-ROOT-");
            for (Token token : tokens) {
                words[token.index() + 1] = network.word(token.text());
                tags[token.index() + 1] = network.tag(token.tag());
            }
            heads = new int[size + 1];
            labels = new int[size + 1];
            firstLeft = nobody();
            secondLeft = nobody();
            firstRight = nobody();
            secondRight = nobody();
            stack = new int[size + 1];
        }

        private int[] nobody() {
            int[] nobody = new int[size + 1];
            Arrays.fill(nobody, NONE);
            return nobody;
        }

        boolean isDone() {
            return height == 1 && next > size;
        }

        void step() {
            boolean mayShift = next <= size;
            if (height <= 2) { // the root has no rival for the last word, and gets it last
                if (mayShift) {
                    shift();
                } else {
                    hangRight(0);
                }
                return;
            }
            readFeatures();
            int step = network.best(features, mayShift);
            int perSide = network.labels().size();
            if (step < perSide) {
                hangLeft(step);
            } else if (step < 2 * perSide) {
                hangRight(step - perSide);
            } else {
                shift();
            }
        }

        private void shift() {
            stack[height++] = next++;
        }

        /** The second word of the stack becomes a dependent of the first. */
        private void hangLeft(int label) {
            int head = stack[height - 1];
            int dependent = stack[height - 2];
            hang(dependent, head, label);
            secondLeft[head] = firstLeft[head];
            firstLeft[head] = dependent;
            stack[height - 2] = head;
            height--;
        }

        /** The first word of the stack becomes a dependent of the second. */
        private void hangRight(int label) {
            int head = stack[height - 2];
            int dependent = stack[height - 1];
            hang(dependent, head, label);
            secondRight[head] = firstRight[head];
            firstRight[head] = dependent;
            height--;
        }

        private void hang(int dependent, int head, int label) {
            heads[dependent] = head;
            labels[dependent] = label;
        }

        private void readFeatures() {
            for (int i = 0; i < 3; i++) {
                word(i, inStack(2 - i));
                word(3 + i, next + i <= size ? next + i : NONE);
            }
            for (int i = 0; i < 2; i++) {
                int at = CHILDREN_FROM + i * CHILDREN;
                int word = inStack(i);
                child(at, of(word, firstLeft));
                child(at + 1, of(word, firstRight));
                child(at + 2, of(word, secondLeft));
                child(at + 3, of(word, secondRight));
                child(at + 4, of(of(word, firstLeft), firstLeft));
                child(at + 5, of(of(word, firstRight), firstRight));
            }
        }

        private int inStack(int depth) {
            return depth < height ? stack[height - 1 - depth] : NONE;
        }

        private int of(int word, int[] children) {
            return word == NONE ? NONE : children[word];
        }

        private void word(int feature, int word) {
            int tag = ParserNetwork.WORDS + feature;
            features[feature] = word == NONE ? network.absence(feature) : words[word];
            features[tag] = word == NONE ? network.absence(tag) : tags[word];
        }

        private void child(int feature, int word) {
            word(feature, word);
            int label = ParserNetwork.WORDS + ParserNetwork.TAGS + feature - CHILDREN_FROM;
            features[label] = word == NONE ? network.absence(label) : network.label(labels[word]);
        }

        List<Dependency> dependencies() {
            Set<Integer> passive = new HashSet<>();
            for (int word = 1; word <= size; word++) {
                if (relation(word).equals("aux:pass")) {
                    passive.add(heads[word]);
                }
            }
            List<Dependency> dependencies = new ArrayList<>(size);
            for (int word = 1; word <= size; word++) {
                String relation = relation(word);
                // The network names subject and auxiliary in steps of their own; CoreNLP sets this right afterwards
                // too.
                if (SUBJECTS.contains(relation) && passive.contains(heads[word])) {
                    relation += ":pass";
                }
                dependencies.add(new Dependency(heads[word] - 1, word - 1, relation));
            }
            return dependencies;
        }

        private String relation(int word) {
            return network.labels().get(labels[word]);
        }
    }
}
