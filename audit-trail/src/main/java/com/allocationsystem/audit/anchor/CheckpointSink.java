package com.allocationsystem.audit.anchor;

import java.io.IOException;
import java.util.Optional;

/** A place outside the database that keeps checkpoints. */
interface CheckpointSink {

    /**
     * @param chain name of the chain
     * @param file name of the file; later ones sort after earlier ones
     * @param note the signed checkpoint
     * @throws IOException when it is not kept; the caller tries again
     */
    void keep(String chain, String file, String note) throws IOException, InterruptedException;

    /** @return the newest checkpoint that is kept, if this place can be read */
    Optional<String> newest(String chain) throws IOException;
}
