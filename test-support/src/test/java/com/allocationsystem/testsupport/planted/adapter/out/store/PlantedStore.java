package com.allocationsystem.testsupport.planted.adapter.out.store;

import com.allocationsystem.testsupport.planted.application.UseCaseNamingAdapter;

/** Planted violation: an adapter that knows a use case. */
public class PlantedStore {
    UseCaseNamingAdapter caller;
}
