package com.allocationsystem.testsupport.planted.application;

import com.allocationsystem.testsupport.planted.adapter.out.store.PlantedStore;

/** Planted violation: a use case that knows an adapter. */
public class UseCaseNamingAdapter {
    PlantedStore store;
}
