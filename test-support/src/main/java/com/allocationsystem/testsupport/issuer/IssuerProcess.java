package com.allocationsystem.testsupport.issuer;

import java.io.IOException;

/** The provider as a process of its own, for tests whose stack is processes too. */
public final class IssuerProcess {

    private IssuerProcess() {}

    /** @param args the port, and the address of the front door that people are sent back to */
    public static void main(String[] args) throws IOException {
        LocalIssuer issuer = new LocalIssuer(Integer.parseInt(args[0]), args[1]);
        System.out.println("ready: " + issuer.issuer("corp"));
    }
}
