package vn.kehoach.dsl.ide;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.util.Modules2;

import com.google.inject.Guice;
import com.google.inject.Injector;

import vn.kehoach.dsl.KehoachRuntimeModule;
import vn.kehoach.dsl.KehoachStandaloneSetupGenerated;
import vn.kehoach.model.ModelPackage;

/** Sets the language up with the services that editors use. */
public final class KehoachIdeSetup extends KehoachStandaloneSetupGenerated {

	@Override
	public Injector createInjector() {
		EPackage.Registry.INSTANCE.putIfAbsent(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		return Guice.createInjector(Modules2.mixin(new KehoachRuntimeModule(), new KehoachIdeModule()));
	}
}
