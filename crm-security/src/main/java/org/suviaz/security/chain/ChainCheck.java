package org.suviaz.security.chain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Checks a chain entry by entry, in the order of their numbers, and keeps one of them at most: where one does not follow,
 * the next tells what was done.
 */
public final class ChainCheck {

    /** The kind of the entry that tells of a checkpoint; its object is the number. */
    public static final String CHECKPOINT_MADE = "CHECKPOINT_MADE";

    private static final byte[] MADE = CHECKPOINT_MADE.getBytes(StandardCharsets.UTF_8);

    private final Map<Long, Checkpoint> checkpoints;
    private final Predicate<Checkpoint> genuine;
    private final Deque<Witness> witnesses;
    private long no;
    private byte[] hash = ChainLink.BEGINNING;
    private ChainLink suspect;
    private Checkpoint last;
    private Verdict broken;

    /**
     * @param checkpoints those of the same database
     * @param genuine whether this house signed one
     * @param witnesses what is known from outside
     */
    public ChainCheck(List<Checkpoint> checkpoints, Predicate<Checkpoint> genuine, List<Witness> witnesses) {
        this.checkpoints = checkpoints.stream().collect(Collectors.toMap(Checkpoint::no, Function.identity()));
        this.genuine = genuine;
        this.witnesses = new ArrayDeque<>(
                witnesses.stream().sorted(Comparator.comparingLong(Witness::no)).toList());
    }

    /** As {@link #take(ChainLink)}; most entries follow the one before and nothing else is to be said of them. */
    boolean take(ChainRow row) {
        if (suspect != null || !row.surelyFollows(no, hash) || row.isOf(MADE) || isKnown(row.no())) {
            return take(row.link());
        }
        no = row.no();
        hash = row.hash();
        return true;
    }

    /** Whether something beside the chain tells of this entry, or of one before it that nothing was compared with. */
    private boolean isKnown(long number) {
        return checkpoints.containsKey(number)
                || !witnesses.isEmpty() && witnesses.peek().no() <= number;
    }

    /** Takes the entry with the next larger number; false where enough is known. */
    public boolean take(ChainLink link) {
        if (suspect != null) {
            judge(link);
        } else if (link.no() > no + 1) {
            breaks(no + 1, Tampering.MISSING);
        } else if (link.no() < no + 1) {
            breaks(link.no(), Tampering.ADDED);
        } else if (!link.follows(no, hash)) {
            suspect = link;
        } else {
            no = link.no();
            hash = link.hash();
            compare(link);
        }
        return broken == null;
    }

    /** No entry comes any more. */
    public Verdict end() {
        if (suspect != null && broken == null) {
            judge(null);
        }
        if (broken == null) {
            checkpoints.values().stream()
                    .filter(point -> point.no() > no || point.no() < 1)
                    .min(Comparator.comparingLong(Checkpoint::no))
                    .ifPresent(this::beyond);
        }
        if (broken == null && !witnesses.isEmpty()) {
            breaks(no + 1, Tampering.CUT);
        }
        return broken == null ? new Verdict(no, null, null, last) : broken;
    }

    private void beyond(Checkpoint point) {
        if (genuine.test(point)) {
            breaks(no + 1, Tampering.CUT);
        } else {
            breaks(point.no(), Tampering.CHECKPOINT_CHANGED);
        }
    }

    /** The entry follows; does it agree with what else is known of it, and with the checkpoint it tells of? */
    private void compare(ChainLink link) {
        Checkpoint point = checkpoints.get(no);
        if (point != null && !genuine.test(point)) {
            breaks(no, Tampering.CHECKPOINT_CHANGED);
        } else if (point != null && !Arrays.equals(point.hash(), hash)) {
            breaks(no, Tampering.REWRITTEN);
        } else if (point != null) {
            last = point;
        }
        while (broken == null && !witnesses.isEmpty() && witnesses.peek().no() <= no) {
            Witness witness = witnesses.poll();
            if (witness.no() != no || !witness.agrees(hash)) {
                breaks(witness.no(), Tampering.REWRITTEN);
            }
        }
        if (broken == null && link.kind().equals(CHECKPOINT_MADE) && !told(link.object())) {
            breaks(no, Tampering.CHECKPOINT_MISSING);
        }
    }

    private boolean told(String number) {
        return number.matches("\\d{1,18}") && checkpoints.containsKey(Long.valueOf(number));
    }

    /**
     * @param next the entry after the one that does not follow, null where it was the last
     */
    private void judge(ChainLink next) {
        long here = suspect.no();
        long written = suspect.numberWritten();
        long nextWritten = next == null ? 0 : next.numberWritten();
        if (written == here && (next == null || Arrays.equals(next.prev(), suspect.hash()))) {
            // it is as it was written and the rest stands on it: the one before got another hash
            breaks(Math.max(1, no), Tampering.CHANGED);
        } else if (written == here || written == 0) {
            breaks(here, nextWritten == here ? Tampering.ADDED : Tampering.CHANGED);
        } else if (written < here) {
            // all from here on moved up to make room
            breaks(written, Tampering.ADDED);
        } else {
            breaks(here, next == null || nextWritten == written + 1 ? Tampering.MISSING : Tampering.MOVED);
        }
    }

    private void breaks(long number, Tampering how) {
        broken = new Verdict(Math.min(no, Math.max(0, number - 1)), number, how, last);
    }
}
