package com.allocationsystem.auth.application.port.in.provider;

import com.allocationsystem.auth.application.port.in.signin.Session;
import java.util.List;

/** Signs people in whom a provider of the firm knows. */
public interface ProviderSignInUseCase {

    /** @return whether a password is taken, and the providers by name */
    Doors doors();

    /**
     * @param returnTo path of ours to go on with
     * @throws ProviderNotFoundException when the settings have none of this id
     * @throws ProviderSignInException when the provider does not answer
     */
    Departure start(String provider, String returnTo);

    /**
     * @param state that came back
     * @param code of the provider; null when it sent none
     * @param browser secret of the browser; null when it sent none
     * @throws ProviderSignInException when no user is signed in
     */
    Arrival finish(String provider, String state, String code, String browser, String address);

    /**
     * @param password whether local users may sign in
     * @param providers all of them
     */
    record Doors(boolean password, List<Provider> providers) {}

    /**
     * @param id in addresses
     * @param name for screens
     */
    record Provider(String id, String name) {}

    /**
     * @param address where to send the browser
     * @param browser secret that the browser keeps until it comes back
     */
    record Departure(String address, String browser) {}

    /**
     * @param session what the user holds; its refresh token goes into a cookie
     * @param returnTo path to go on with
     */
    record Arrival(Session session, String returnTo) {}
}
