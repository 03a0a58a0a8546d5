package com.allocationsystem.testsupport.planted.adapter.in.rest;

import com.allocationsystem.testsupport.planted.adapter.out.store.PlantedStore;

/** Planted violation: a resource that reaches through to a store. */
public class ResourceReachingStore {
    PlantedStore store;
}
